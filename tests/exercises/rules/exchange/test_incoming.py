from typing import Any

from app.exercises.rules.exchange.incoming import Incoming, Where, quote, refused
from tests.exercises.rules.exchange.journeys import template


def test_what_no_document_can_hold_says_where_it_stands_in_the_file() -> None:
    raw: dict[str, Any] = {
        "title": "a\0b",
        "phases": [{"id": "r1", "name": "w" * 61}],
        "steps": [{"id": f"r{number}"} for number in range(61)],
    }
    places = {"title": Where(2, "Titel"), "phases/r1": Where(3)}

    faults = list(refused(template(), Incoming(raw, places), {}))

    assert [(fault.code, fault.where) for fault in faults] == [
        ("CHARACTER", Where(2, "Titel")),
        ("LONG", Where(3)),
        ("MANY", Where()),
    ]
    assert faults[1].values == {"most": "60", "length": "61"}


def test_a_quotation_is_short_and_hides_nothing() -> None:
    assert quote("a\u202eb\n c\0") == "a\ufffdb c\ufffd"
    assert quote("w" * 100) == "w" * 60 + " …"
