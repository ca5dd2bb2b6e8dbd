from app.engine.document import Row
from app.engine.fields.rows import RowsField
from app.engine.fields.text import TextField

FIELD = RowsField(key="team", fields=(TextField(key="name", required=True),), max_rows=2)
JO: Row = {"id": "b", "name": "Jo"}
MO: Row = {"id": "a", "name": "Mo", "old": "x"}
THREE: list[Row] = [{"id": key, "name": key} for key in "abc"]


def test_rows_keep_their_order_and_ids() -> None:
    assert FIELD.read([JO, {"id": "a", "name": "Mo"}], "team") == (
        [JO, {"id": "a", "name": "Mo"}],
        (),
    )


def test_no_rows_is_an_empty_list() -> None:
    nothing: list[object] = [None, "", []]

    assert [FIELD.read(raw, "team").value for raw in nothing] == [[], [], []]


def test_what_was_there_before_is_kept_by_row() -> None:
    assert FIELD.read([{"id": "a"}], "team", [MO, JO]).value == [MO]


def test_problems_in_all_rows_are_said() -> None:
    rows = [{"id": "a", "name": "\0"}, {"id": "b", "name": "x" * 201}]

    assert [problem.path for problem in FIELD.read(rows, "team").problems] == [
        "team/a/name",
        "team/b/name",
    ]


def test_more_rows_than_fit_are_refused_and_seen() -> None:
    assert [problem.code for problem in FIELD.read(THREE, "team").problems] == ["MANY"]
    assert [finding.code for finding in FIELD.look(THREE, "team")] == ["MANY"]


def test_one_row_too_many_of_two_at_once_refuses_nobody_who_saves_after_that() -> None:
    assert FIELD.read(THREE, "team", THREE) == (THREE, ())
    four = [*THREE, {"id": "d"}]
    assert [problem.code for problem in FIELD.read(four, "team", THREE).problems] == ["MANY"]


def test_an_empty_row_is_not_looked_at() -> None:
    assert not list(FIELD.look([{"id": "a", "name": None}], "team"))


def test_the_name_of_the_row_that_is_copied_is_nobodys() -> None:
    """A page holds an empty row called "new"; a real one of that name would stand there twice."""
    assert FIELD.read([{"id": "new", "name": "Mo"}], "team").problems[0].code == "ROW"
    assert FIELD.read([{"id": "newer", "name": "Mo"}], "team").problems == ()
