import pytest

from app.content import NotInCourseError, StepKind
from tests.content.sample import COURSE, Sample


def test_everything_is_found_by_its_id(sample: Sample) -> None:
    course = sample.course()

    assert course.lesson("vertrek").title == "Vertrek"
    assert course.quiz("toets").title == "De toets"
    assert course.exercise("kaart").title == "De kaart"
    assert course.workshop("start").title == "De start"
    assert course.module("begin").title == "Het begin"
    assert course.term("klantreis").nl == "klantreis"
    assert course.asset(course.assets[0].hash, "lijn.svg") is course.assets[0]


@pytest.mark.parametrize("kind", ["lesson", "quiz", "exercise", "workshop", "module", "term"])
def test_what_is_not_there_is_not_in_the_course(sample: Sample, kind: str) -> None:
    with pytest.raises(NotInCourseError):
        getattr(sample.course(), kind)("weg")


def test_a_file_has_another_address_when_its_content_differs(sample: Sample) -> None:
    course = sample.course()

    with pytest.raises(NotInCourseError):
        course.asset("0" * 16, "lijn.svg")


def test_the_steps_stand_in_the_order_of_the_course(sample: Sample) -> None:
    assert [(step.kind, step.id) for step in sample.course().steps] == [
        (StepKind.LESSON, "vertrek"),
        (StepKind.LESSON, "aankomst"),
        (StepKind.QUIZ, "toets"),
        (StepKind.EXERCISE, "kaart"),
        (StepKind.WORKSHOP, "start"),
    ]


def test_a_step_knows_its_title_minutes_and_module(sample: Sample) -> None:
    course = sample.course()
    step = course.step(StepKind.QUIZ, "toets")

    assert (step.title, step.minutes, step.url) == ("De toets", 5, "/zelftoetsen/toets")
    assert course.module_of(step).id == "begin"


def test_a_step_that_is_not_there_can_be_asked_after(sample: Sample) -> None:
    course = sample.course()

    assert course.find_step(StepKind.QUIZ, "weg") is None
    with pytest.raises(NotInCourseError):
        course.step(StepKind.QUIZ, "weg")


def test_steps_have_a_step_before_and_after_them_across_modules(sample: Sample) -> None:
    sample.add_module()
    course = sample.course()
    last_of_first = course.step(StepKind.WORKSHOP, "start")
    first_of_second = course.step(StepKind.LESSON, "verder")

    assert course.next(last_of_first) == first_of_second
    assert course.previous(first_of_second) == last_of_first


def test_the_course_has_a_first_and_a_last_step(sample: Sample) -> None:
    course = sample.course()

    assert course.previous(course.steps[0]) is None
    assert course.next(course.steps[-1]) is None


def test_a_module_belongs_to_a_phase(sample: Sample) -> None:
    course = sample.course()

    phase = course.phase_of(course.module("begin"))

    assert phase is not None
    assert phase.title == "Bepalen"


def test_the_version_changes_with_every_text(sample: Sample) -> None:
    before = sample.course().version
    sample.change("modules/01-begin/aankomst.nl.md", "klaar", "voorbij")

    assert sample.course().version != before


def test_the_version_stays_when_nothing_changes(sample: Sample) -> None:
    assert sample.course().version == sample.course().version


def test_of_workshops_between_brackets_one_is_enough(sample: Sample) -> None:
    sample.change(COURSE, 'workshops = ["start"]', 'workshops = ["start", ["start", "start"]]')

    needed = sample.course().needed

    assert [[step.id for step in steps] for steps in needed] == [
        ["toets"],
        ["kaart"],
        ["start"],
        ["start", "start"],
    ]
