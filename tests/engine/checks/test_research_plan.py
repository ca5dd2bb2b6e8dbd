import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import Around, Record

CODES = [f"PLAN-0{number}" for number in range(1, 7)]


def card(*days: str) -> Around:
    milestones: list[Row] = [{"id": f"r{at}", "date": day} for at, day in enumerate(days)]
    values: dict[str, Value] = {"milestones": milestones}
    return Around([Record("kaart#", "project", "projectkaart", "", "Ik ga verhuizen", values)])


def slot(**values: Value) -> dict[str, Value]:
    return {"interview_slots": [{"id": "r1", **values}]}


def findings(code: str, around: Around | None = None, /, **plan: Value) -> list[Finding]:
    return list(CHECKS[code].findings(Document(plan), {}, around or Around()))


@pytest.mark.parametrize(
    ("code", "severity"),
    list(zip(CODES, ["warn", "block", "block", "block", "warn", "warn"], strict=True)),
)
def test_every_code_weighs_what_the_method_says(code: str, severity: str) -> None:
    assert CHECKS[code].severity is Severity(severity)


@pytest.mark.parametrize("count", [3, 5])
def test_a_few_respondents_are_a_warning(count: int) -> None:
    (finding,) = findings("PLAN-01", respondents_target=count)

    assert finding.path == "respondents_target"
    assert finding.values["count"] == str(count)


@pytest.mark.parametrize("count", [6, 8, 2, None, "veel"])
def test_enough_respondents_and_far_too_few_are_none(count: Value) -> None:
    assert findings("PLAN-01", respondents_target=count) == []


def test_fewer_than_three_respondents_block() -> None:
    (finding,) = findings("PLAN-02", respondents_target=2)

    assert (finding.path, finding.values) == ("respondents_target", {"count": "2", "least": "3"})
    assert findings("PLAN-02", respondents_target=3) == []
    assert findings("PLAN-02") == []


def test_respondents_get_a_text_that_was_chosen() -> None:
    assert [finding.path for finding in findings("PLAN-03")] == ["consent_version"]
    assert findings("PLAN-03", consent_version="tekst#") == []


@pytest.mark.parametrize(
    ("end", "allowed", "too_late", "latest"),
    [
        ("2027-06-10", "2027-12-10", "2027-12-11", "10 december 2027"),
        ("2027-08-31", "2028-02-29", "2028-03-01", "29 februari 2028"),
        ("2027-12-01", "2028-06-01", "2028-06-02", "1 juni 2028"),
    ],
)
def test_reports_are_gone_six_months_after_the_end(
    end: str, allowed: str, too_late: str, latest: str
) -> None:
    around = card("2027-01-14", end)

    assert findings("PLAN-04", around, delete_by=allowed) == []
    (finding,) = findings("PLAN-04", around, delete_by=too_late)
    assert (finding.path, finding.variant) == ("delete_by", "late")
    assert finding.values["latest"] == latest


def test_a_project_ends_after_its_last_talk() -> None:
    plan = {"delete_by": "2027-08-04", **slot(date="2027-02-04")}

    assert findings("PLAN-04", card("2027-01-14"), **plan) == []


@pytest.mark.parametrize("around", [Around(), card(), card("ooit")])
def test_without_planning_nobody_knows_what_is_late(around: Around) -> None:
    assert findings("PLAN-04", around, delete_by="2040-01-01") == []


def test_a_report_is_not_gone_before_its_talk() -> None:
    plan = slot(date="2027-02-04")

    (finding,) = findings("PLAN-04", delete_by="2027-02-03", **plan)

    assert (finding.variant, finding.values["last"]) == ("early", "4 februari 2027")
    assert findings("PLAN-04", delete_by="2027-02-04", **plan) == []
    assert findings("PLAN-04", **plan) == []


def test_one_way_to_find_people_is_a_warning() -> None:
    (finding,) = findings("PLAN-05", recruitment_channels="balie")

    assert finding.path == "recruitment_channels"
    assert findings("PLAN-05", recruitment_channels="balie kcc") == []
    assert findings("PLAN-05") == []


@pytest.mark.parametrize(
    ("asks", "writes", "key", "variant"),
    [
        (None, None, "interviewer", "both"),
        (None, "u-ravi", "interviewer", "interviewer"),
        ("u-ravi", None, "note_taker", "note_taker"),
        ("u-ravi", "u-ravi", "note_taker", "same"),
    ],
)
def test_two_people_go(asks: str | None, writes: str | None, key: str, variant: str) -> None:
    plan = slot(place="Thuis", interviewer=asks, note_taker=writes)

    (finding,) = findings("PLAN-06", **plan)

    assert (finding.path, finding.variant) == (f"interview_slots/r1/{key}", variant)


def test_a_pair_is_fine_and_an_empty_row_is_no_talk() -> None:
    pair: Row = {"id": "r1", "interviewer": "u-ravi", "note_taker": "u-youssef"}

    assert findings("PLAN-06", interview_slots=[pair, {"id": "r2"}]) == []
