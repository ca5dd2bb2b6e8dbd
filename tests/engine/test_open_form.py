from typing import Any

import pytest

from app.engine.open_form import in_open_form, is_readable, kept_as_typed
from tests.content.journeys import real_course

CURRENT = real_course().exercise("huidige-klantreis").template
STEPS = {field.key: field for field in CURRENT.field("steps").subfields}  # type: ignore[union-attr]
WRITTEN: dict[str, Any] = {
    "title": "Ik verhuis",
    "period": None,
    "steps": [
        {"id": "r1", "feeling": -2, "evidence": "#steps/r1 a#quotes/b", "pains": []},
        {"id": "r2", "feeling": "9", "metric": [{"id": "1", "name": "bellers"}]},
        {"id": "r3"},
    ],
}


def test_what_was_filled_in_is_told_with_the_type_of_its_field() -> None:
    assert in_open_form(CURRENT.fields, WRITTEN) == {
        "title": "Ik verhuis",
        "steps": [
            {"id": "r1", "feeling": -2, "evidence": ["#steps/r1", "a#quotes/b"]},
            {"id": "r2", "metric": {"name": "bellers"}},
            {"id": "r3"},
        ],
    }


def test_what_no_field_could_read_is_told_apart() -> None:
    assert dict(kept_as_typed(CURRENT.fields, WRITTEN)) == {"steps/r2/feeling": "9"}


@pytest.mark.parametrize(
    ("key", "value", "is_so"),
    [
        ("feeling", 2, True),
        ("feeling", 3, False),
        ("feeling", "2", False),
        ("channel", "balie", True),
        ("channel", "loket", False),
        ("evidence", "a#quotes/b a#quotes/c", True),
        ("evidence", "a#quotes/b  a#quotes/c", False),
        ("evidence", "zie verslag", False),
        ("pains", [], True),
        ("title", "=1+1", True),
    ],
)
def test_a_value_is_what_its_field_asks_or_not(key: str, value: object, *, is_so: bool) -> None:
    assert is_readable(STEPS[key], value) is is_so
