import re
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from app.content import Course, StepKind, WorkshopKind
from tests.course.conftest import ROOT
from tests.course.sentences import sentences_of, words

LONGEST_SENTENCE = 25
AVERAGE_SENTENCE = 14
SVG = "{http://www.w3.org/2000/svg}"
INFORMAL = re.compile(r"\b(?:je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
QUOTED = re.compile(r"“[^”]*”|\u2018[^\u2019]*\u2019|<blockquote>.*?</blockquote>", re.DOTALL)


def test_the_modules_stand_in_the_order_of_the_method(course: Course) -> None:
    codes = [module.code for module in course.modules]
    in_phases = [name for phase in course.phases for name in phase.modules]

    assert codes == sorted(codes, key=lambda code: int(code.removeprefix("M")))
    assert codes[0] == "M0"
    assert in_phases == [module.id for module in course.modules]


def test_a_module_has_lessons_and_one_self_check(course: Course) -> None:
    kinds = {module.code: Counter(step.kind for step in module.steps) for module in course.modules}

    assert [code for code, kind in kinds.items() if kind[StepKind.LESSON] < 3] == []
    assert [code for code, kind in kinds.items() if kind[StepKind.QUIZ] != 1] == []


def test_a_self_check_comes_after_the_lessons_of_its_module(course: Course) -> None:
    for module in course.modules:
        kinds = [step.kind for step in module.steps]
        after = kinds[kinds.index(StepKind.QUIZ) :]
        assert StepKind.LESSON not in after, module.code


def test_a_lesson_has_300_to_700_words(course: Course) -> None:
    assert {x.id: x.words for x in course.lessons if not 300 <= x.words <= 700} == {}


def test_every_goal_is_tested_by_a_question(course: Course) -> None:
    goals = [(module.id, goal) for module in course.modules for goal in module.goals]

    assert [(module, goal.id) for module, goal in goals if not goal.questions] == []


def test_every_lesson_serves_a_goal_and_says_which_question_it_answers(course: Course) -> None:
    served = {x for module in course.modules for goal in module.goals for x in goal.lessons}

    assert [x.id for x in course.lessons if x.id not in served] == []
    assert [x.id for x in course.lessons if not x.question.endswith("?")] == []


def test_a_lesson_has_a_picture(course: Course) -> None:
    assert [x.id for x in course.lessons if '<figure class="lr-picture"' not in x.html] == []


def test_a_lesson_asks_for_five_minutes_on_ones_own_service(course: Course) -> None:
    assert [x.id for x in course.lessons if "Doe het nu: vijf minuten</h2>" not in x.html] == []


def test_a_lesson_has_headings_for_its_table_of_contents(course: Course) -> None:
    assert [x.id for x in course.lessons if len(x.headings) < 2] == []


def test_a_lesson_says_for_every_fact_where_it_comes_from(course: Course) -> None:
    assert [x.id for x in course.lessons if not x.sources and _names_a_fact(x.html)] == []


def test_a_sentence_is_not_long(course: Course) -> None:
    long = [
        (lesson.id, sentence)
        for lesson in course.lessons
        for sentence in sentences_of(lesson)
        if words(sentence) > LONGEST_SENTENCE
    ]

    assert long == []


def test_sentences_are_short_on_average(course: Course) -> None:
    for lesson in course.lessons:
        lengths = [words(sentence) for sentence in sentences_of(lesson)]
        assert sum(lengths) / len(lengths) <= AVERAGE_SENTENCE, lesson.id


def test_the_reader_is_addressed_as_u(course: Course) -> None:
    texts = {lesson.id: lesson.html for lesson in course.lessons}
    texts |= {exercise.id: exercise.task_html for exercise in course.exercises}

    assert {x: INFORMAL.findall(QUOTED.sub("", html)) for x, html in texts.items()} == {
        x: [] for x in texts
    }


def test_every_kind_of_question_is_used(course: Course) -> None:
    kinds = {question.kind for quiz in course.quizzes for question in quiz.questions}

    assert kinds == {"single", "multiple", "order", "match", "text"}


def test_a_self_check_has_six_to_eight_questions(course: Course) -> None:
    assert [quiz.id for quiz in course.quizzes if not 6 <= len(quiz.questions) <= 8] == []


def test_the_right_answer_is_not_given_away_by_its_length(course: Course) -> None:
    singles = [x for quiz in course.quizzes for x in quiz.questions if x.kind == "single"]
    longest = [max(x.options, key=lambda option: len(option.text)) for x in singles]

    assert sum(option.correct for option in longest) <= len(singles) / 2


def test_every_lesson_is_asked_about(course: Course) -> None:
    asked = {question.lesson for quiz in course.quizzes for question in quiz.questions}

    assert asked == {lesson.id for lesson in course.lessons}


def test_every_word_that_is_explained_is_explained_in_one_sentence(course: Course) -> None:
    assert [
        t.id for t in course.terms if len(re.findall(r"[.!?](?:\s|$)", t.explanation)) != 1
    ] == []


def test_the_cases_of_the_project_card_are_there(course: Course) -> None:
    assert {"good", "weak"} <= set(course.exercise("projectkaart").cases)


def test_the_project_card_does_all_its_checks(course: Course) -> None:
    checks = course.exercise("projectkaart").template.checks

    assert checks == tuple(f"KIC-0{number}" for number in range(1, 9))


AGENDAS = {
    "W0": [5, 10, 15, 10, 5],
    "W1": [10, 10, 25, 20, 10, 35, 25, 10, 5],
    "W2": [15, 20, 25, 40, 15, 40, 25, 20, 10],
    "W3": [10, 30, 40, 15, 30, 40, 15],
    "W4": [15, 60, 90, 15, 30, 45, 45, 20, 75, 20, 5],
    "W5": [15, 45, 30, 45, 15, 45, 45, 60, 60, 20, 10],
    "W6": [10, 30, 40, 30, 10],
    "W7": [10, 40, 30, 15, 40, 30, 15],
}
PAUSES = ("Pauze", "Lunch")


def test_the_agendas_are_those_of_the_outline(course: Course) -> None:
    agendas = {kind.code: [part.minutes for part in kind.agenda] for kind in course.workshops}

    assert agendas == AGENDAS


def test_a_trainer_has_words_for_every_part_of_a_workshop(course: Course) -> None:
    silent = [
        (kind.code, part.title)
        for kind in course.workshops
        for part in kind.agenda
        if part.title not in PAUSES and not any(step.say for step in part.steps)
    ]

    assert silent == []


def test_a_run_sheet_speaks_to_people_as_the_lessons_do(course: Course) -> None:
    texts = [(kind.code, text) for kind in course.workshops for text in _written(kind)]

    assert [one for one in texts if INFORMAL.search(QUOTED.sub("", one[1]))] == []
    assert [
        (code, sentence)
        for code, text in texts
        for sentence in re.split(r"(?<=[.!?])\s+", text)
        if words(sentence) > LONGEST_SENTENCE
    ] == []


def _written(kind: WorkshopKind) -> Iterator[str]:
    yield from (kind.summary, kind.goal, *kind.preconditions, *kind.arrange, *kind.bring)
    yield from (*kind.materials, *kind.online_changes)
    for part in kind.agenda:
        yield from (part.title, *part.table)
        for step in part.steps:
            yield step.do
            yield step.say or ""


PICTURES = sorted(ROOT.glob("modules/*/[!_]*.svg"))


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_a_picture_can_be_read_aloud(path: object) -> None:
    root = ET.parse(str(path)).getroot()  # noqa: S314 - our own picture

    assert root.get("role") == "img"
    assert (root.findtext(f"{SVG}title") or "").strip()
    assert (root.findtext(f"{SVG}desc") or "").strip()


def _names_a_fact(html: str) -> bool:
    """Say whether a lesson names a year or an organisation that wrote something down."""
    return bool(re.search(r"\b(?:19|20)\d\d\b|\bVNG\b|\bKING\b", html))


def test_the_course_is_finished_as_the_outline_says(course: Course) -> None:
    titles = {step.id for steps in course.needed for step in steps}

    assert course.finished.quiz_percentage == 70
    assert {"w1-kick-off", "w2-interviewtraining"} <= titles
    assert course.finished.workshops[-1] == ("w4-atelier-dag-1", "w5-atelier-dag-2")
    assert len(course.finished.exercises) == 7
