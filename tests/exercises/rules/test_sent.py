import pytest

from app.engine.document import Row, Value
from app.exercises.rules.sent import (
    Answer,
    Choice,
    RowButton,
    Sent,
    placed,
    pressed,
    put_back,
    read_button,
)

MO: Row = {"id": "r1", "name": "Mo"}
NOOR: Row = {"id": "r2", "name": "Noor"}
ROWS: dict[str, Value] = {"team": [MO, NOOR]}


@pytest.mark.parametrize(
    ("text", "button"),
    [
        ("add team", RowButton("add", "team")),
        ("up team r1", RowButton("up", "team", "r1")),
        ("remove steps/r1/quotes r2", RowButton("remove", "steps/r1/quotes", "r2")),
        ("restore team r1@12", RowButton("restore", "team", "r1", 12)),
    ],
)
def test_a_button_of_a_list_is_read(text: str, button: RowButton) -> None:
    assert read_button(text) == button


@pytest.mark.parametrize(
    "text", ["", "add", "add team r1", "add team/r1", "up team", "restore team r1", "drop team r1"]
)
def test_anything_else_is_no_button(text: str) -> None:
    assert read_button(text) is None


def test_buttons_add_move_and_remove_rows() -> None:
    added = pressed(ROWS, RowButton("add", "team"), "r9")
    moved = pressed(ROWS, RowButton("up", "team", "r2"), "")
    gone = pressed(ROWS, RowButton("remove", "team", "r1"), "")

    assert added["team"] == [MO, NOOR, {"id": "r9"}]
    assert moved["team"] == [NOOR, MO]
    assert gone["team"] == [NOOR]


def test_a_row_comes_back_where_it_was() -> None:
    button = RowButton("restore", "team", "r1", 3)

    assert put_back({"team": [NOOR]}, ROWS, button) == ROWS
    assert put_back(ROWS, ROWS, button) == ROWS
    assert put_back({"team": []}, {}, button) == {"team": []}


def test_a_value_is_placed_in_a_field_or_in_a_row() -> None:
    assert placed(ROWS, "title", "Ik")["title"] == "Ik"
    assert placed(ROWS, "team/r2/name", "Noor B.")["team"] == [
        {"id": "r1", "name": "Mo"},
        {"id": "r2", "name": "Noor B."},
    ]
    assert placed(ROWS, "team/r8/name", "niemand") == ROWS


def test_the_same_request_has_the_same_fingerprint() -> None:
    one = Sent(base=3, raw={"a": "x", "b": "y"})

    assert one.fingerprint("marloes") == Sent(base=3, raw={"b": "y", "a": "x"}).fingerprint(
        "marloes"
    )


@pytest.mark.parametrize(
    "other",
    [
        Sent(base=4, raw={"a": "x"}),
        Sent(base=3, raw={"a": "z"}),
        Sent(base=3, raw={"a": "x"}, was={"a": "w"}),
        Sent(base=3, raw={"a": "x"}, button=RowButton("add", "team")),
        Sent(base=3, raw={"a": "x"}, answers=(Answer("a", Choice.MINE),)),
    ],
)
def test_another_request_has_another_fingerprint(other: Sent) -> None:
    assert other.fingerprint("marloes") != Sent(base=3, raw={"a": "x"}).fingerprint("marloes")


def test_another_person_has_another_fingerprint() -> None:
    sent = Sent(base=3, raw={"a": "x"})

    assert sent.fingerprint("marloes") != sent.fingerprint("youssef")


def test_half_a_character_does_not_break_the_fingerprint() -> None:
    assert Sent(base=1, raw={"a": "\ud800"}).fingerprint("marloes")
