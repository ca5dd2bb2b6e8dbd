from datetime import date

import pytest

from tests.content.sample import LESSON, TEMPLATE, WORKSHOP, Sample

OWNERS = {TEMPLATE: 'owner = "Het programma"\n', WORKSHOP: 'owner = "De trainers"\n'}
DAYS = {TEMPLATE: "review_on = 2027-07-01\n", WORKSHOP: "review_on = 2027-05-01\n"}


@pytest.mark.parametrize("file", [TEMPLATE, WORKSHOP])
def test_what_has_no_owner_is_told(sample: Sample, file: str) -> None:
    sample.change(file, OWNERS[file], "")

    problem = sample.problem()
    assert (problem.file, problem.line) == (file, 1)
    assert problem.message == "Hier staat geen eigenaar."


@pytest.mark.parametrize("file", [TEMPLATE, WORKSHOP])
def test_what_nobody_looks_at_again_is_told(sample: Sample, file: str) -> None:
    sample.change(file, DAYS[file], "")

    problem = sample.problem()
    assert problem.message == "Hier staat niet wanneer iemand er weer naar kijkt."
    assert "review_on = 2027-06-01" in problem.suggestion


def test_everything_has_an_owner_and_a_day(sample: Sample) -> None:
    found = {f"{item.kind}:{item.id}": item for item in sample.course().upkeep}

    assert {name: (item.owner, item.review_on) for name, item in found.items()} == {
        "module:begin": ("Het programma", date(2027, 6, 1)),
        "les:vertrek": ("Het programma", date(2027, 6, 1)),
        "les:aankomst": ("Het programma", date(2027, 6, 1)),
        "zelftoets:toets": ("Het programma", date(2027, 6, 1)),
        "oefening:kaart": ("Het programma", date(2027, 7, 1)),
        "bijeenkomst:start": ("De trainers", date(2027, 5, 1)),
    }
    assert (found["oefening:kaart"].title, found["oefening:kaart"].url) == (
        "De kaart",
        "/oefeningen/kaart",
    )


def test_a_lesson_may_have_its_own(sample: Sample) -> None:
    sample.change(LESSON, "minutes = 5\n", 'minutes = 5\nowner = "Juridische zaken"\n')

    found = {item.id: item.owner for item in sample.course().upkeep}

    assert (found["vertrek"], found["aankomst"]) == ("Juridische zaken", "Het programma")
