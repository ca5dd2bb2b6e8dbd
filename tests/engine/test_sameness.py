import pytest

from app.engine.sameness import is_same, rows_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("x", "x"),
        (None, ""),
        (None, []),
        ([{"id": "r1"}], [{"id": "r1", "name": None}]),
        ([{"id": "r1", "in": []}], [{"id": "r1"}]),
    ],
)
def test_an_empty_field_is_the_same_as_no_field(one: object, other: object) -> None:
    assert is_same(one, other)
    assert is_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("x", "y"),
        (0, None),
        (0, ""),
        ([], [{"id": "r1"}]),
        ([{"id": "r1"}, {"id": "r2"}], [{"id": "r2"}, {"id": "r1"}]),
    ],
)
def test_a_difference_is_seen(one: object, other: object) -> None:
    assert not is_same(one, other)
    assert not is_same(other, one)


def test_what_is_no_list_has_no_rows() -> None:
    assert rows_in("x") == rows_in(None) == []
    assert rows_in([{"id": "r1"}]) == [{"id": "r1"}]
