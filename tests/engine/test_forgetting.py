from app.engine.document import Value
from app.engine.forgetting import (
    aliases_in,
    is_report_of,
    nothing_but,
    plain_alias,
    rows_of,
    without_rows,
)
from tests.engine.samples import template_of

ALIAS = {"key": "alias", "type": "text"}
REPORT = template_of(ALIAS, {"key": "consent", "type": "consent"})
SESSION = [{"key": "respondent_alias", "type": "text"}, {"key": "consent", "type": "consent"}]
PLAN = template_of({"key": "sessions", "type": "rows", "fields": SESSION})
OTHER = template_of(ALIAS)
SESSIONS: dict[str, Value] = {
    "sessions": [{"id": "s1", "respondent_alias": "R1"}, {"id": "s2", "respondent_alias": "R2"}]
}


def test_a_report_is_of_whoever_it_was_of_in_any_version() -> None:
    assert is_report_of(REPORT, [{"alias": "R1"}, {"alias": "R2"}], " r1 ")
    assert not is_report_of(REPORT, [{"alias": "R1"}, {}], "R2")
    assert not is_report_of(OTHER, [{"alias": "R1"}], "R1")
    assert not is_report_of(REPORT, [{}], "")


def test_a_row_with_a_consent_is_of_one_person() -> None:
    renamed: dict[str, Value] = {"sessions": [{"id": "s3", "respondent_alias": "R1"}]}

    assert rows_of(PLAN, [SESSIONS, renamed], "R1") == {"s1", "s3"}
    assert without_rows(PLAN, SESSIONS, {"s1"}) == {
        "sessions": [{"id": "s2", "respondent_alias": "R2"}]
    }


def test_everybody_who_told_something_is_named() -> None:
    assert list(aliases_in(REPORT, {"alias": "R3"})) == ["R3"]
    assert list(aliases_in(PLAN, SESSIONS)) == ["R1", "R2"]
    assert list(aliases_in(OTHER, {"alias": "R3"})) == []


def test_only_the_alias_is_left_of_a_report() -> None:
    assert nothing_but("R1") == {"alias": "R1"}
    assert plain_alias(" R  1") == "r 1"
