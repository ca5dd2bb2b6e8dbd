import pytest

from app.content import Course
from app.content.reading import read_course
from app.exercises.rules.example import (
    around_example,
    examples,
    filled,
    find_example,
    sections_of,
)
from app.exercises.rules.picturing import draw
from tests.settings import COURSE


@pytest.fixture(scope="module")
def course() -> Course:
    return read_course(COURSE)


def test_every_exercise_is_in_the_example_project(course: Course) -> None:
    found = [one for part in examples(course).values() for one in part]

    assert {one.exercise.id for one in found} == {exercise.id for exercise in course.exercises}
    assert not any(one.case.findings for one in found)


def test_the_reports_are_called_by_their_alias(course: Course) -> None:
    titles = [one.title for part in examples(course).values() for one in part
              if one.exercise.id == "interviewverslag"]  # fmt: skip

    assert titles == ["R1", "R2", "R3", "R4", "R5"]


def test_a_weak_example_is_not_in_it(course: Course) -> None:
    assert find_example(course, "persona", "weak") is None
    assert find_example(course, "persona", "nergens") is None


def test_a_reference_reads_as_the_words_that_it_leads_to(course: Course) -> None:
    journey = find_example(course, "huidige-klantreis", "good")
    assert journey is not None

    said = str(sections_of(course, journey))

    assert "R1-c1: Ik stond in die lege kamer" in said
    assert "#quotes/" not in said


def test_no_example_shows_an_id(course: Course) -> None:
    for part in examples(course).values():
        for one in part:
            assert "interviewverslag." not in str(sections_of(course, one)), one.exercise.id


def test_an_example_does_not_meet_its_own_records_as_those_of_another(course: Course) -> None:
    report = find_example(course, "interviewverslag", "good")
    assert report is not None

    assert not any(
        record.ref.startswith("interviewverslag.good#")
        for record in around_example(course, report).records.values()
    )


def test_the_current_journey_is_drawn_with_the_desired_one(course: Course) -> None:
    journey = find_example(course, "huidige-klantreis", "good")
    assert journey is not None
    assert journey.exercise.template.picture is not None

    drawing = draw(journey.exercise.template.picture, filled(course, journey))

    assert "gewenst" in drawing.sheets[0]
    assert len(drawing.table.rows) == 12
