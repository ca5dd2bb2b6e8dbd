from app.engine.changes import ChangeKind, changes
from app.engine.document import Row, Value
from tests.engine.samples import card_template, good_card

CARD = card_template()
BEFORE = good_card()


def seen(**after: Value) -> list[tuple[str, ChangeKind]]:
    return [(change.path, change.kind) for change in changes(CARD, BEFORE, BEFORE | after)]


def team() -> list[Row]:
    rows = BEFORE["team"]
    assert isinstance(rows, list)
    return rows


def test_equal_versions_have_no_changes() -> None:
    assert seen() == []
    assert seen(life_event_other="") == []


def test_a_changed_field_is_named_with_both_values() -> None:
    after = BEFORE | {"title": "Ik verhuis"}

    (change,) = changes(CARD, BEFORE, after)

    assert change == ("title", "changed", BEFORE["title"], "Ik verhuis")


def test_rows_are_compared_by_id() -> None:
    first, second, *others = team()
    new: Row = {"id": "r9", "name": "Nieuw"}

    assert seen(team=[first | {"hours": 8}, *others, new]) == [
        ("team/r1/hours", ChangeKind.CHANGED),
        ("team/r9", ChangeKind.ADDED),
        ("team/r2", ChangeKind.REMOVED),
    ]
    assert second["id"] == "r2"


def test_another_order_is_one_change_of_the_list() -> None:
    assert seen(team=[*team()[1:], team()[0]]) == [("team", ChangeKind.MOVED)]


def test_a_list_that_is_emptied_loses_its_rows() -> None:
    assert seen(risks=None) == [("risks/r1", ChangeKind.REMOVED)]


def test_changes_come_in_the_order_of_the_fields() -> None:
    assert [path for path, _kind in seen(risks=None, sponsor=None, title="x")] == [
        "title",
        "sponsor",
        "risks/r1",
    ]


def test_what_the_template_does_not_know_is_compared_too() -> None:
    assert seen(old="x") == [("old", ChangeKind.CHANGED)]
