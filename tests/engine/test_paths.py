import pytest

from app.engine.document import Held, Row, Value
from app.engine.paths import place, places, value_at

ROW: Row = {"id": "r1", "name": "Mo", "tasks": [{"id": "t1", "what": "bellen"}]}
VALUES: dict[str, Value] = {"title": "Ik ga", "team": [ROW]}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("title", "Ik ga"),
        ("team", [ROW]),
        ("team/r1", ROW),
        ("team/r1/name", "Mo"),
        ("team/r1/tasks/t1/what", "bellen"),
        ("", None),
        ("nowhere", None),
        ("team/r9/name", None),
        ("title/r1/name", None),
    ],
)
def test_a_path_leads_to_a_value(path: str, value: Held) -> None:
    assert value_at(VALUES, path) == value


def test_a_place_in_the_whole_document_has_no_slash_before_it() -> None:
    assert place("", "team", "r1", "name") == "team/r1/name"


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ("title", [("title", "Ik ga")]),
        ("nowhere", [("nowhere", None)]),
        ("team/name", [("team/r1/name", "Mo")]),
        ("team/tasks/what", [("team/r1/tasks/t1/what", "bellen")]),
        ("title/name", []),
    ],
)
def test_a_field_in_rows_has_a_place_in_each(keys: str, found: list[tuple[str, Value]]) -> None:
    assert list(places(VALUES, keys)) == found
