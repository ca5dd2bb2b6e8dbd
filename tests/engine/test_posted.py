from app.engine.posted import nested
from app.engine.reading import read_values
from tests.engine.samples import card_template, good_card

PAIRS = [
    ("title", "Ik ga"),
    ("team", ""),
    ("team/r2/id", "r2"),
    ("team/r2/name", "Jo"),
    ("team/r1/id", "r1"),
    ("team/r1/name", "Mo"),
    ("team/r1/tasks/t1/what", "bellen"),
]


def test_ticked_boxes_of_one_name_come_together() -> None:
    sent = [("methods", ""), ("methods", "interview"), ("methods", "safari")]

    assert nested(sent) == {"methods": "interview safari"}
    assert nested(sent[:1]) == {"methods": ""}


def test_names_are_paths() -> None:
    assert nested(PAIRS) == {
        "title": "Ik ga",
        "team": [
            {"id": "r2", "name": "Jo"},
            {"id": "r1", "name": "Mo", "tasks": [{"id": "t1", "what": "bellen"}]},
        ],
    }


def test_a_list_without_rows_is_sent_by_its_own_name() -> None:
    values, problems = read_values(card_template(), nested([("team", "")]), good_card())

    assert not problems
    assert values["team"] == []


def test_an_input_cannot_give_a_row_another_id() -> None:
    assert nested([("team/r1/id", "r2")]) == {"team": [{"id": "r1"}]}


def test_the_name_of_a_row_is_no_field() -> None:
    _values, problems = read_values(card_template(), nested([("team/r1", "x")]))

    assert [(p.code, p.values) for p in problems] == [("UNKNOWN", {"name": "team/r1"})]


def test_a_slash_in_front_makes_no_other_name_of_it() -> None:
    assert nested([("title", "Ik ga"), ("/title", "x")]) == {"title": "Ik ga", "/title": "x"}


def test_strange_names_are_read_without_errors() -> None:
    for name in ("", "/", "//", "team//name", "/r1/name", "a/b/c/d/e/f"):
        nested([(name, "x"), (name, "y")])


def test_a_name_deeper_than_any_template_is_no_place() -> None:
    """Without a bottom, whoever reads the document would fall through it."""
    deep = "team/r1/" * 3000 + "name"

    assert nested([(deep, "Mo")]) == {deep: "Mo"}
