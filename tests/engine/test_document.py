from datetime import date

import pytest

from app.engine.document import Document, Value, is_empty, stored_day

FULL = Document(
    {
        "title": "  Ik ga verhuizen ",
        "hours": 24,
        "kick_off": "2027-03-14",
        "team": [{"id": "r1", "name": "Mo"}, {"id": "r2", "name": " "}, {"id": "r3", "name": "Jo"}],
    }
)


def test_every_kind_of_value_is_read() -> None:
    assert FULL.text("title") == "Ik ga verhuizen"
    assert FULL.number("hours") == 24
    assert FULL.date("kick_off") == date(2027, 3, 14)
    assert [row.text("name") for row in FULL.rows("team")] == ["Mo", "Jo"]


def test_a_row_knows_its_id() -> None:
    assert [row.id for row in FULL.rows("team")] == ["r1", "r3"]


@pytest.mark.parametrize("value", ["x", "31 februari", 5, None, [], [{"id": "r1"}]])
def test_reading_never_fails(value: Value) -> None:
    document = Document({"field": value})

    for key in ("field", "elsewhere"):
        read = document.text(key), document.number(key), document.date(key), document.rows(key)
        assert len(read) == 4


@pytest.mark.parametrize("value", [None, "", " \n", [], [{"id": "r1"}], [{"id": "r1", "name": ""}]])
def test_what_holds_nothing_is_empty(value: Value) -> None:
    assert is_empty(value)
    assert not Document({"field": value}).has("field")


@pytest.mark.parametrize("value", ["x", 0, [{"id": "r1", "hours": 0}]])
def test_what_holds_something_is_not_empty(value: Value) -> None:
    assert not is_empty(value)
    assert Document({"field": value}).has("field")


@pytest.mark.parametrize(
    "value", ["2027-02-31", "20270314", "2027-W10-7", "14 maart 2027", 5, None]
)
def test_only_a_stored_day_is_a_day(value: Value) -> None:
    assert stored_day(value) is None


def test_what_is_no_row_holds_nothing() -> None:
    assert is_empty(["Mo"])


def test_yes_is_not_the_number_one() -> None:
    assert Document({"field": True}).number("field") is None
