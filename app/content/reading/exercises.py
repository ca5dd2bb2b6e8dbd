"""The files of an exercise become a template, a rubric and a task, if they fit together."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from app.content.items import Exercise, StepKind
from app.content.page.index import Index
from app.content.page.page import Page
from app.content.page.shelf import Shelf
from app.content.prose.renderer import render
from app.content.reading.folders import ExerciseFiles
from app.content.reading.indexing import exercise_id
from app.content.reading.loading import Loaded
from app.engine.building import build_template
from app.engine.case import case_name, case_problems, records_of_case
from app.engine.file_problems import BrokenTemplateError, FileProblem
from app.engine.rubric_problems import rubric_problems
from app.engine.template import Template

_SHORT = 16


def make_exercise(files: ExerciseFiles, index: Index, shelf: Shelf) -> Exercise | None:
    """Return an exercise, or None after reporting what does not fit."""
    task_html = _task(files, index, shelf)
    template = _template(files, index)
    if not template or not files.rubric or not files.rubric.value:
        return None
    rubric = files.rubric.value
    _tell(files.rubric, rubric_problems(template, rubric))
    cases = {name: case.value for name, case in files.cases.items() if case.value}
    return Exercise(
        id=template.id,
        title=template.title,
        minutes=template.minutes,
        template=template,
        rubric=rubric,
        task_html=task_html,
        cases=cases,
        fingerprint=_fingerprint(template.fingerprint, task_html, rubric.model_dump_json()),
    )


def check_cases(files: Sequence[ExerciseFiles], exercises: Iterable[Exercise | None]) -> None:
    """Report the examples that do not get the findings that they promise.

    They may refer to each other, so all exercises are read before.
    """
    made = {exercise.id: exercise for exercise in exercises if exercise}
    known = {
        case_name(exercise.id, name): list(records_of_case(exercise.template, name, case))
        for exercise in made.values()
        for name, case in exercise.cases.items()
    }
    for one in files:
        exercise = made.get(exercise_id(one))
        if exercise is not None:
            for name, case in exercise.cases.items():
                _tell(one.cases[name], case_problems(exercise.template, case, known))


def _template(files: ExerciseFiles, index: Index) -> Template | None:
    """Put definition and texts together, or report why they do not fit."""
    if not (files.template and files.template.value and files.texts and files.texts.value):
        return None
    wanted = exercise_id(files)
    if files.template.id != wanted:
        message = f"Het id '{files.template.id}' is niet de naam van de map."
        files.template.problem(message, f'Schrijf: id = "{wanted}"', "id")
    try:
        template = build_template(files.template.value, files.texts.value)
    except BrokenTemplateError as error:
        _tell(files.template, (p for p in error.problems if p.file == "template"))
        _tell(files.texts, (p for p in error.problems if p.file == "texts"))
        return None
    _check_lessons(files.texts, template, index)
    titles = index.titles[StepKind.LESSON.word]
    known = {lesson: titles[lesson] for lesson in template.lessons if lesson in titles}
    return template.model_copy(update={"lesson_titles": known})


def _check_lessons(texts: Loaded[object], template: Template, index: Index) -> None:
    """Report messages that lead to a lesson that is not there, and is not announced either."""
    word = StepKind.LESSON.word
    for code, message in template.messages.items():
        is_there = not message.lesson or message.lesson in index.announced
        if not is_there and index.misses(word, message.lesson):
            texts.problem(*index.why_not(word, message.lesson), "messages", code, "lesson")


def _tell(file: Loaded[object], problems: Iterator[FileProblem]) -> None:
    """Report what the engine found, with the line."""
    for problem in problems:
        file.problem(problem.message, problem.suggestion, *problem.place)


def _task(files: ExerciseFiles, index: Index, shelf: Shelf) -> str:
    if not files.task:
        return ""
    return render(Page(files.task.file, files.task.text, files.task.first_line, index, shelf)).html


def _fingerprint(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:_SHORT]
