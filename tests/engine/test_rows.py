from app.engine.document import Row, Value
from app.engine.rows import add_row, move_row, remove_row

A: Row = {"id": "a", "name": "Ada"}
B: Row = {"id": "b", "tasks": [{"id": "t1"}, {"id": "t2"}]}
VALUES: dict[str, Value] = {"title": "Ik ga", "team": [A, B]}


def ids(values: dict[str, Value], key: str = "team") -> list[Value]:
    rows = values[key]
    assert isinstance(rows, list)
    return [row["id"] for row in rows]


def test_a_row_is_added_at_the_end() -> None:
    assert ids(add_row(VALUES, "team", {"id": "c"})) == ["a", "b", "c"]


def test_a_row_is_added_at_a_position() -> None:
    assert ids(add_row(VALUES, "team", {"id": "c"}, at=1)) == ["a", "c", "b"]


def test_the_first_row_makes_the_list() -> None:
    assert add_row({}, "team", A) == {"team": [A]}


def test_a_row_is_removed() -> None:
    assert ids(remove_row(VALUES, "team/a")) == ["b"]


def test_a_row_moves_up_and_down() -> None:
    assert ids(move_row(VALUES, "team/b", -1)) == ["b", "a"]
    assert ids(move_row(VALUES, "team/a", +1)) == ["b", "a"]


def test_a_row_stops_at_the_ends() -> None:
    assert ids(move_row(VALUES, "team/a", -1)) == ["a", "b"]
    assert ids(move_row(VALUES, "team/a", +9)) == ["b", "a"]


def test_a_row_inside_a_row_moves_too() -> None:
    moved = move_row(VALUES, "team/b/tasks/t2", -1)

    assert moved["team"] == [A, {"id": "b", "tasks": [{"id": "t2"}, {"id": "t1"}]}]


def test_a_row_that_is_not_there_changes_nothing() -> None:
    assert remove_row(VALUES, "team/z") == VALUES
    assert move_row(VALUES, "team/z", 1) == VALUES
    assert move_row(VALUES, "team/z/tasks/t1", 1) == VALUES


def test_nothing_is_changed_in_place() -> None:
    remove_row(VALUES, "team/b/tasks/t1")
    add_row(VALUES, "team", {"id": "c"})

    assert ids(VALUES) == ["a", "b"]
    assert B["tasks"] == [{"id": "t1"}, {"id": "t2"}]
