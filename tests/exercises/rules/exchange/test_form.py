from datetime import date

from app.exercises.rules.exchange.form import TRADED, in_file
from tests.exercises.rules.exchange.journeys import CURRENT, DESIRED, SITE, template


def test_a_document_says_what_it_is_and_from_where() -> None:
    told = in_file(template(), {"title": "Ik verhuis"}, "doc_1", SITE, date(2026, 12, 1))

    assert told == {
        "$schema": f"{SITE}/schema/klantreis-1.json",
        "document": "doc_1",
        "title": "Ik verhuis",
        "status": "werk van een team",
        "made_on": "2026-12-01",
        "current": {"title": "Ik verhuis"},
    }


def test_what_nobody_called_anything_is_called_after_its_exercise() -> None:
    told = in_file(template(DESIRED), {}, "doc_1", SITE, date(2026, 12, 1))

    assert (told["title"], told["desired"]) == ("Gewenste klantreis", {})


def test_two_exercises_are_journeys() -> None:
    assert dict(TRADED) == {CURRENT: "current", DESIRED: "desired"}
