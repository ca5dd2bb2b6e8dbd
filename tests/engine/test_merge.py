from app.engine.document import Row, Value
from app.engine.merge import Clash, merge
from tests.engine.samples import template_of

TEMPLATE = template_of(
    {"key": "title", "type": "text"},
    {"key": "challenge", "type": "long"},
    {
        "key": "team",
        "type": "rows",
        "fields": [
            {"key": "name", "type": "text"},
            {"key": "hours", "type": "number"},
            {"key": "tasks", "type": "texts"},
        ],
    },
)
Values = dict[str, Value]
BASE: Values = {
    "title": "Ik ga",
    "challenge": "Ik wil",
    "team": [{"id": "a", "name": "Ada", "hours": 8, "tasks": []}, {"id": "b", "name": "Bo"}],
}


def team(*rows: Row) -> Values:
    return BASE | {"team": list(rows)}


ADA: Row = {"id": "a", "name": "Ada", "hours": 8, "tasks": []}
BO: Row = {"id": "b", "name": "Bo"}


def test_who_is_alone_gets_what_was_sent() -> None:
    mine = team(BO) | {"title": "Ik verhuis"}

    assert merge(TEMPLATE, BASE, dict(BASE), mine) == (mine, ())


def test_two_people_in_two_fields_need_no_question() -> None:
    theirs = BASE | {"title": "Ik verhuis"}
    mine = BASE | {"challenge": "Ik wil snel"}

    merged = merge(TEMPLATE, BASE, theirs, mine)

    assert merged.values == BASE | {"title": "Ik verhuis", "challenge": "Ik wil snel"}
    assert merged.clashes == ()


def test_two_people_in_one_field_are_asked() -> None:
    merged = merge(TEMPLATE, BASE, BASE | {"title": "van hen"}, BASE | {"title": "van mij"})

    assert merged.values["title"] == "van hen"
    assert merged.clashes == (Clash("title", "Ik ga", "van hen", "van mij"),)


def test_two_people_who_write_the_same_are_not_asked() -> None:
    both = BASE | {"title": "Ik verhuis"}

    assert merge(TEMPLATE, BASE, both, dict(both)) == (both, ())


def test_emptying_what_another_changed_is_asked_about() -> None:
    merged = merge(TEMPLATE, BASE, BASE | {"title": "van hen"}, BASE | {"title": None})

    assert merged.values["title"] == "van hen"
    assert merged.clashes == (Clash("title", "Ik ga", "van hen", None),)


def test_the_same_row_merges_field_by_field() -> None:
    merged = merge(TEMPLATE, BASE, team(ADA | {"hours": 16}, BO), team(ADA | {"name": "Ada"}, BO))

    assert merged == (team(ADA | {"hours": 16, "name": "Ada"}, BO), ())


def test_the_same_field_of_a_row_is_asked_about() -> None:
    merged = merge(TEMPLATE, BASE, team(ADA | {"hours": 16}, BO), team(ADA | {"hours": 4}, BO))

    assert merged.clashes == (Clash("team/a/hours", 8, 16, 4),)
    assert merged.values == team(ADA | {"hours": 16}, BO)


def test_rows_in_rows_merge_too() -> None:
    theirs = team(ADA | {"tasks": [{"id": "t1", "text": "bellen"}]}, BO)
    mine = team(ADA | {"tasks": [{"id": "t2", "text": "schrijven"}]}, BO)

    merged = merge(TEMPLATE, BASE, theirs, mine)

    tasks: Value = [{"id": "t1", "text": "bellen"}, {"id": "t2", "text": "schrijven"}]
    assert merged == (team(ADA | {"tasks": tasks}, BO), ())


def test_rows_that_both_added_are_both_kept() -> None:
    merged = merge(TEMPLATE, BASE, team(ADA, BO, {"id": "x"}), team(ADA, BO, {"id": "y"}))

    assert merged == (team(ADA, BO, {"id": "x"}, {"id": "y"}), ())


def test_a_row_that_one_removed_and_nobody_changed_is_gone() -> None:
    assert merge(TEMPLATE, BASE, team(ADA), team(ADA, BO)).values == team(ADA)
    assert merge(TEMPLATE, BASE, team(ADA, BO), team(ADA)).values == team(ADA)


def test_a_row_that_they_removed_and_i_changed_stays_and_is_asked_about() -> None:
    changed: Row = BO | {"name": "Boudewijn"}

    merged = merge(TEMPLATE, BASE, team(ADA), team(ADA, changed))

    assert merged == (team(ADA, changed), (Clash("team/b", BO, None, changed),))


def test_a_row_that_i_removed_and_they_changed_stays_and_is_asked_about() -> None:
    changed: Row = BO | {"name": "Boudewijn"}

    merged = merge(TEMPLATE, BASE, team(ADA, changed), team(ADA))

    assert merged == (team(ADA, changed), (Clash("team/b", BO, changed, None),))


def test_a_field_that_is_new_in_the_template_changes_no_row() -> None:
    mine = team(ADA | {"new": None}, BO | {"new": None})

    assert merge(TEMPLATE, BASE, team(ADA), mine).clashes == ()


def test_a_save_that_is_sent_twice_is_saved_once() -> None:
    mine = team(ADA, BO, {"id": "c", "name": "Cees"}) | {"title": "Ik verhuis"}
    stored = merge(TEMPLATE, BASE, BASE, mine).values

    assert merge(TEMPLATE, BASE, stored, mine) == (stored, ())


def test_what_the_template_no_longer_asks_is_kept() -> None:
    theirs: Values = BASE | {"old": "nooit weg"}

    assert merge(TEMPLATE, theirs, theirs, theirs).values["old"] == "nooit weg"


def test_clashes_come_in_the_order_of_the_fields() -> None:
    theirs: Values = {"team": [ADA | {"name": "1"}, BO], "challenge": "1", "title": "1"}
    mine: Values = {"challenge": "2", "title": "2", "team": [ADA | {"name": "2"}, BO]}

    merged = merge(TEMPLATE, BASE, theirs, mine)

    assert [clash.path for clash in merged.clashes] == ["title", "challenge", "team/a/name"]
