import csv
from io import StringIO
from typing import Any

from app.exercises.rules.exchange.sheet_out import as_sheet
from tests.exercises.rules.exchange.journeys import template

WRITTEN: dict[str, Any] = {
    "title": "=SOM(A1)",
    "phases": [
        *({"id": "f1", "name": "Bellen"}, {"id": "f2", "name": "Wachten"}),
        {"id": "f3", "name": "wachten"},
    ],
    "steps": [
        {
            "id": "s1",
            "title": "Ik bel",
            "phase": "#phases/f1",
            "pains": [{"id": "k1", "text": "-"}],
        },
        {"id": "s2", "title": "Ik wacht", "phase": "#phases/f2", "feeling": -1},
    ],
}


def lines() -> list[dict[str, str]]:
    sheet = as_sheet(template(), WRITTEN, "doc_1").removeprefix("\ufeff")
    return list(csv.DictReader(StringIO(sheet, newline=""), delimiter=";"))


def test_what_belongs_to_a_step_stands_below_it() -> None:
    assert [(line["Soort"], line["Id"]) for line in lines()] == [
        ("Reis", "doc_1"),
        *(("Fase", "f1"), ("Fase", "f2"), ("Fase", "f3")),
        *(("Stap", "s1"), ("Knelpunt", "k1"), ("Stap", "s2")),
    ]


def test_a_step_names_its_phase_where_that_tells_which_it_is() -> None:
    assert [line["Fase"] for line in lines() if line["Soort"] == "Stap"] == [
        "Bellen",
        "#phases/f2",
    ]


def test_a_formula_is_a_text() -> None:
    first, *_phases, pain, last = lines()

    assert (first["Titel van de reis"], pain["Knelpunt"]) == ("'=SOM(A1)", "'-")
    assert last["Gevoel"] == "vervelend (-1)"
