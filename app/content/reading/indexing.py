"""What there is in the files of a course, as far as can be known."""

from collections.abc import Iterable, Mapping

from app.content.items import StepKind
from app.content.page.index import JOURNEY, MODULE, TERM, Index
from app.content.reading.folders import ExerciseFiles, Files
from app.content.reading.loading import Loaded


def make_index(files: Files) -> Index:
    """Return the titles of everything that a text can point at."""
    course = files.course.value if files.course else None
    glossary = files.glossary.value if files.glossary else None
    workshops = {kind.value.id: kind.value for kind in files.workshops if kind.value}
    terms = {term.id: term for term in glossary.terms} if glossary else {}
    lessons = [lesson.front for lesson in files.lessons]
    sure = {
        StepKind.LESSON.word: all(lesson.id for lesson in lessons),
        StepKind.QUIZ.word: all(quiz.id for quiz in files.quizzes),
        StepKind.WORKSHOP.word: all(kind.id for kind in files.workshops),
        MODULE: all(module.id for module in files.modules),
        TERM: glossary is not None,
        JOURNEY: all(journey.id for journey in files.journeys),
    }
    return Index(
        titles={
            StepKind.LESSON.word: _titles(lessons),
            StepKind.QUIZ.word: _titles(files.quizzes),
            StepKind.EXERCISE.word: {exercise_id(e): _title(e) for e in files.exercises},
            StepKind.WORKSHOP.word: _titles(files.workshops),
            MODULE: _titles(files.modules),
            TERM: {term.id: term.nl for term in terms.values()},
            JOURNEY: _titles(files.journeys),
        },
        terms=terms,
        workshops=workshops,
        unsure=frozenset(word for word, is_sure in sure.items() if not is_sure),
        announced=frozenset(course.announced if course else ()),
    )


def exercise_id(files: ExerciseFiles) -> str:
    """Return the id of an exercise: the name of its folder."""
    return files.folder.rpartition("/")[2]


def _title(files: ExerciseFiles) -> str:
    return files.texts.title if files.texts else exercise_id(files)


def _titles(items: Iterable[Loaded[object]]) -> Mapping[str, str]:
    return {item.id: item.title for item in items if item.id}
