from itertools import count
from typing import Any

import pytest

from app.exercises.rules.exchange.incoming import Incoming, UnfitFileError
from app.exercises.rules.exchange.sheet_in import read_sheet
from app.journeys.rules.steps import steps_as_csv
from tests.content.journeys import course_with, read_journey, real_course
from tests.exercises.rules.exchange.journeys import template


def read(*lines: str, before: dict[str, Any] | None = None) -> Incoming:
    numbers = count(1)
    return read_sheet(template(), "\n".join(lines), before or {}, lambda: f"new{next(numbers)}")


def faults(*lines: str) -> list[tuple[str, int, str]]:
    with pytest.raises(UnfitFileError) as refusal:
        read(*lines)
    return [(one.code, one.where.line, one.where.column) for one in refusal.value.faults]


def test_a_sheet_of_steps_needs_no_more_than_their_titles() -> None:
    incoming = read("Stap;Gevoel;Fase", "Ik bel;-1;Bellen", "Ik wacht;heel vervelend;bellen")

    assert incoming.raw["phases"] == [{"id": "new3", "name": "Bellen"}]
    assert incoming.raw["steps"] == [
        {"id": "new1", "title": "Ik bel", "feeling": "-1", "phase": "#phases/new3"},
        {"id": "new2", "title": "Ik wacht", "feeling": "-2", "phase": "#phases/new3"},
    ]


def test_what_a_sheet_does_not_tell_is_not_there() -> None:
    assert set(read("Stap,Kanaal", "Ik bel,Telefoon").raw) == {"steps"}
    assert read("Soort;Stap", "Reis;").raw["steps"] == []


def test_a_column_with_the_name_of_a_list_becomes_a_row_of_it() -> None:
    steps: Any = read("Stap;Knelpunt;Kansen", "Ik bel;Het duurt lang;").raw["steps"]

    assert steps[0]["pains"] == [{"id": "new2", "text": "Het duurt lang"}]
    assert "opportunities" not in steps[0]


def test_a_column_that_nobody_knows_is_told_about() -> None:
    incoming = read("Stap;Kleur;Opmerking;", "Ik bel;rood;mooi;")

    assert incoming.unknown == ("Kleur", "Opmerking")


def test_everything_that_is_wrong_is_said_at_once_with_its_line() -> None:
    assert faults(
        "Soort;Wat doet de inwoner;Kanaal;Gevoel;Naam van de fase;Id",
        "Knelpunt;;;;;",
        "Fase;;;2;Bellen;",
        "Halte;;;;;",
        "Stap;Ik bel;Loket;9;;s1",
        "Stap;Ik wacht;Brief;;;s1",
        "Stap;Ik wacht;Brief;;;a b",
        "Stap;Ik wacht;Brief;;;;en verder",
        "Reis;;;;;",
        "Reis;;;;;",
        "Meetwaarde;;;;;",
        "Meetwaarde;;;;;",
    ) == [
        ("LOOSE", 2, "Soort"),
        ("ELSEWHERE", 3, "Gevoel"),
        ("KIND", 4, "Soort"),
        ("CHOICE", 5, "Kanaal"),
        ("CHOICE", 5, "Gevoel"),
        ("SAME_ID", 6, "Id"),
        ("NO_ID", 7, "Id"),
        ("WIDE", 8, ""),
        ("SECOND", 10, ""),
        ("SECOND", 12, ""),
    ]


def test_a_choice_that_was_there_may_stay() -> None:
    before = {"steps": [{"id": "s1", "channel": "loket"}]}

    assert read("Stap;Kanaal;Id", "Ik bel;loket;s1", before=before).raw["steps"]


def test_the_sheet_of_a_journey_in_the_library_comes_in_as_an_example() -> None:
    sample, _problems = read_journey()
    for journey in [*real_course().journeys, *([sample] if sample else [])]:
        sheet = steps_as_csv(course_with(journey), journey).removeprefix("\ufeff")

        incoming = read(*sheet.splitlines())

        assert incoming.is_example
        steps: Any = incoming.raw["steps"]
        assert [one["title"] for one in steps] == [
            one["title"] for one in journey.parts["current"]["steps"]
        ]
        assert [one["feeling"] for one in steps] == [
            str(one["feeling"]) for one in journey.parts["current"]["steps"]
        ]
