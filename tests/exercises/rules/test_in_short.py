import pytest

from app.content import Course
from app.content.reading import read_course
from app.engine.document import Values
from app.engine.records import Around
from app.exercises.rules.example import examples, filled
from app.exercises.rules.in_short import in_short, made_for
from app.exercises.rules.picturing import Filled
from app.papers.paper import Facts, Grid, Part, Text
from tests.settings import COURSE


@pytest.fixture(scope="module")
def course() -> Course:
    return read_course(COURSE)


@pytest.fixture(scope="module")
def running(course: Course) -> list[Filled]:
    """Every document of the running case."""
    return [filled(course, one) for part in examples(course).values() for one in part]


def parts_of(filled: list[Filled]) -> dict[str, Part]:
    return {part.title: part for part in in_short(filled).content if isinstance(part, Part)}


def grid_of(part: Part) -> Grid:
    return next(one for one in part.content if isinstance(one, Grid))


def test_the_running_case_is_told_on_one_page(running: list[Filled]) -> None:
    assert list(parts_of(running)) == [
        "Waar het om gaat",
        "Voor mensen als Samira",
        "Wat inwoners meemaken",
        "Wat wij kozen",
        "Hoe het wordt",
        "Wie doet wat, en wanneer",
        "Over dit document",
    ]


def test_a_pain_point_says_how_bad_it_is_and_how_many_people_told_it(running: list[Filled]) -> None:
    pains = parts_of(running)["Wat inwoners meemaken"]

    silence = "Weken geen bericht, terwijl het al lang klaar is"
    assert (silence, "iemand loopt vast of haakt af", "5 inwoners") in grid_of(pains).rows
    assert "Dit rust op 5 gesprekken met inwoners." in str(pains)


def test_actions_stand_by_deadline_with_what_was_agreed(running: list[Filled]) -> None:
    plan = parts_of(running)["Wie doet wat, en wanneer"]

    assert grid_of(plan).rows[0][1:] == ("Webredacteur", "30 april 2027", "6", "Geen kosten")
    assert plan.content[-1] == Text(("Samen 5 acties, 210 uur werk.",))


def test_it_says_for_whom_the_document_was_made(running: list[Filled]) -> None:
    assert made_for(running) == "Ineke Postma, manager dienstverlening"
    assert made_for([]) == ""


def test_it_always_says_what_may_be_done_with_the_words_of_residents() -> None:
    (about,) = in_short([]).content

    assert isinstance(about, Part)
    assert "alleen binnen dit project" in str(about)


@pytest.mark.parametrize(
    "values",
    [{}, {"kind": "current"}, {"kind": "individual", "steps": [{"id": "s", "title": "x"}]}],
)
def test_a_journey_that_says_nothing_of_all_residents_is_left_out(
    course: Course, values: Values
) -> None:
    journey = Filled(course.exercise("huidige-klantreis").template, values, Around())

    assert list(parts_of([journey])) == ["Over dit document"]


@pytest.mark.parametrize(
    "name", ["projectkaart", "persona", "ideeen", "gewenste-klantreis", "verbeterplan"]
)
def test_what_is_empty_has_no_heading(course: Course, name: str) -> None:
    empty = Filled(course.exercise(name).template, {}, Around())

    assert list(parts_of([empty])) == ["Over dit document"]


def test_the_card_is_told_in_its_own_words(running: list[Filled]) -> None:
    (facts,) = parts_of(running)["Waar het om gaat"].content

    assert isinstance(facts, Facts)
    assert [fact.label for fact in facts.facts] == ["Uitdaging", "Doelgroep"]
