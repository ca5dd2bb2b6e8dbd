"""What undoing keeps: what differs between two states of a form, and what of it is one's own."""

import pytest

from tests.node import ask_node

BEFORE = [["title", "Reis"], ["steps", ""], ["steps/s1/id", "s1"], ["steps/s1/title", "Belt"]]
AFTER = [
    ["title", "Reis"],
    ["steps", ""],
    ["steps/s2/id", "s2"],
    ["steps/s2/title", ""],
    ["steps/s1/id", "s1"],
    ["steps/s1/title", "Belt nu"],
]


def test_a_change_holds_texts_and_orders_of_both_sides() -> None:
    asked = """(({ fields, lists }) => [[...fields], [...lists]])
        (its.changesBetween(given.before, given.after))"""

    fields, lists = ask_node("journey/changes.js", asked, {"before": BEFORE, "after": AFTER})

    assert fields == [
        ["steps/s1/title", ["Belt", "Belt nu"]],
        ["steps/s2/id", [None, "s2"]],
        ["steps/s2/title", [None, ""]],
    ]
    assert lists == [["steps", [["s1"], ["s2", "s1"]]]]


@pytest.mark.parametrize(
    ("now", "away", "to", "order"),
    [
        (["a", "b"], ["a", "b"], ["b", "a"], ["b", "a"]),  # moved back
        (["a", "b", "c"], ["a", "b", "c"], ["a", "c"], ["a", "c"]),  # added, and taken away again
        (["a", "x", "c"], ["a", "c"], ["a", "b", "c"], ["a", "x", "b", "c"]),  # x: of a colleague
        (["b"], ["a", "b"], ["b", "a"], ["b"]),  # a: a colleague took it away
    ],
)
def test_rows_of_a_colleague_stay_where_they_are(
    now: list[str], away: list[str], to: list[str], order: list[str]
) -> None:
    given = {"now": now, "away": away, "to": to}

    assert (
        ask_node("journey/changes.js", "its.adapted(given.now, given.away, given.to)", given)
        == order
    )
