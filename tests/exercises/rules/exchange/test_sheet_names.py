from itertools import count
from typing import Any

import pytest

from app.exercises.rules.exchange.incoming import UnfitFileError
from app.exercises.rules.exchange.sheet_in import read_sheet
from tests.exercises.rules.exchange.journeys import template

THERE: dict[str, Any] = {"phases": [{"id": "f1", "name": "Wachten"}, {"id": "f2", "name": "Later"}]}


def phases(*lines: str, before: dict[str, Any] | None = None) -> tuple[Any, list[str]]:
    numbers = count(1)
    text = "\n".join(lines)
    raw: Any = read_sheet(template(), text, before or {}, lambda: f"new{next(numbers)}").raw
    return raw.get("phases"), [step.get("phase") for step in raw["steps"]]


def test_a_sheet_of_steps_goes_on_with_the_phases_that_are_there() -> None:
    told, named = phases("Stap;Fase", "Ik bel;wachten", "Ik zing;Zingen", before=THERE)

    assert told == [{"id": "f1"}, {"id": "new3", "name": "Zingen"}]
    assert named == ["#phases/f1", "#phases/new3"]


def test_a_sheet_that_tells_its_phases_means_those() -> None:
    told, named = phases(
        "Soort;Naam van de fase;Wat doet de inwoner;Fase",
        "Fase;Wachten",
        "Stap;;Ik bel;Wachten",
        "Stap;;Ik wacht;#phases/f9",
        before=THERE,
    )

    assert told == [{"id": "new1", "name": "Wachten", **told[0]}]
    assert named == ["#phases/new1", "#phases/f9"]


def test_a_name_that_two_phases_have_does_not_say_which() -> None:
    lines = ("Soort;Naam van de fase;Stap;Fase", "Fase;Bellen", "Fase;bellen", "Stap;;;Bellen")
    with pytest.raises(UnfitFileError) as refusal:
        phases(*lines)

    assert [(one.code, one.where.line) for one in refusal.value.faults] == [("WHICH", 4)]


def test_an_empty_name_is_no_phase() -> None:
    assert phases("Stap;Fase", "Ik bel; ") == (None, [""])
