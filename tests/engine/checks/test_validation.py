from collections.abc import Mapping

import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import Around, Record

BLOCKS, WARNS = Severity.BLOCK, Severity.WARN
PLAN: dict[str, Value] = {
    "idea_id": "i#ideas/i1",
    "assumption": "Wij denken dat niemand meer belt",
    "task": "Lees dit bericht",
    "success_sign": "Noemt de dag",
    "decision": "doorgaan",
    "decision_reason": "Niemand belde",
}


def consent(**changes: Value) -> list[Row]:
    given: Row = {"id": "1", "given_on": "2027-04-06", "information_given": "yes"}
    return [given | changes]


def session(number: int, round_: str, **changes: Value) -> Row:
    return {
        "id": f"s{number}",
        "round": round_,
        "respondent_alias": f"T{number}",
        "respondent_type": "doelgroep",
        "held_on": "2027-04-08",
        "consent": consent(),
        "what_happened": f"T{number} leest",
        "findings": [{"id": "v1", "text": "Kort is goed", "evidence": "#sessions/s1/quotes/c1"}],
        "change_made": "De datum vooraan",
        **changes,
    }


def prototype(*sessions: Row, **changes: Value) -> dict[str, Value]:
    return {**PLAN, "sessions": list(sessions or (session(1, "1"), session(2, "2"))), **changes}


def findings(code: str, values: Mapping[str, Value], around: Around | None = None) -> list[Finding]:
    return list(CHECKS[code].findings(Document(values), {}, around or Around()))


def spots(code: str, values: Mapping[str, Value]) -> list[tuple[str, str]]:
    return [(finding.path, finding.variant) for finding in findings(code, values)]


@pytest.mark.parametrize("code", [f"VAL-0{number}" for number in range(1, 8)])
def test_a_prototype_tried_twice_has_no_findings(code: str) -> None:
    assert findings(code, prototype()) == []


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("VAL-01", BLOCKS),
        ("VAL-02", BLOCKS),
        ("VAL-03", BLOCKS),
        ("VAL-04", WARNS),
        ("VAL-05", BLOCKS),
        ("VAL-06", BLOCKS),
        ("VAL-07", WARNS),
    ],
)
def test_every_code_weighs_what_the_method_says(code: str, severity: Severity) -> None:
    assert CHECKS[code].severity is severity


@pytest.mark.parametrize(
    ("key", "variant"),
    [
        ("idea_id", "idea"),
        ("assumption", "assumption"),
        ("task", "task"),
        ("success_sign", "success"),
    ],
)
def test_what_one_wants_to_learn_is_written_down(key: str, variant: str) -> None:
    assert spots("VAL-01", prototype(**{key: " "})) == [(key, variant)]


def test_one_person_twice_is_one_person() -> None:
    same = prototype(session(1, "1"), session(2, "2", respondent_alias="t1"))

    (finding,) = findings("VAL-02", same)

    assert (finding.path, finding.variant, finding.values["count"]) == ("sessions", "few", "1")


def test_a_course_may_ask_for_more_people() -> None:
    (finding,) = CHECKS["VAL-02"].findings(Document(prototype()), {"least": 3})

    assert finding.values == {"least": "3", "count": "2"}


@pytest.mark.parametrize(
    ("given", "path", "variant"),
    [
        ([], "sessions/s2/consent", "consent"),
        (consent(information_given="no"), "sessions/s2/consent/1/information_given", "informed"),
        (consent(given_on="2027-04-09"), "sessions/s2/consent/1/given_on", "date"),
    ],
)
def test_nobody_takes_part_without_consent(given: list[Row], path: str, variant: str) -> None:
    document = prototype(session(1, "1"), session(2, "2", consent=given))

    assert spots("VAL-02", document) == [(path, variant)]


@pytest.mark.parametrize(
    "changes", [{"held_on": None}, {"consent": consent(given_on=None)}, {"held_on": "gisteren"}]
)
def test_a_day_that_is_not_known_is_not_too_late(changes: dict[str, Value]) -> None:
    assert spots("VAL-02", prototype(session(1, "1"), session(2, "2", **changes))) == []


def test_sessions_are_told_apart_by_their_number() -> None:
    nothing: list[Row] = [{"id": "v1", "text": "Men is positief"}]
    second = session(2, "2", consent=[], findings=nothing, respondent_type="collega")

    for code in ("VAL-02", "VAL-05", "VAL-07"):
        (finding,) = findings(code, prototype(session(1, "1"), second))
        assert finding.values["number"] == "2"


def test_consent_may_be_given_on_the_day_itself() -> None:
    today = consent(given_on="2027-04-08")

    assert spots("VAL-02", prototype(session(1, "1"), session(2, "2", consent=today))) == []


@pytest.mark.parametrize(
    ("sessions", "variants"),
    [
        ([session(1, "1"), session(2, "1")], ["second"]),
        ([session(1, "2")], ["first"]),
        ([session(1, ""), session(2, "")], ["first", "second"]),
    ],
)
def test_there_are_two_rounds(sessions: list[Row], variants: list[str]) -> None:
    found = [("sessions", variant) for variant in variants]

    assert spots("VAL-03", prototype(*sessions)) == found


def test_without_sessions_only_the_sessions_are_missed() -> None:
    assert spots("VAL-03", PLAN) == []
    assert spots("VAL-02", PLAN) == [("sessions", "few")]


def test_a_change_after_the_last_round_is_no_change_between() -> None:
    first = [session(1, "1", change_made=None), session(2, "1", change_made=None)]

    found = spots("VAL-04", prototype(*first, session(3, "2")))

    assert found == [("sessions/s2/change_made", "none")]


def test_one_change_between_the_rounds_is_enough() -> None:
    first = [session(1, "1"), session(2, "1", change_made=None)]

    assert spots("VAL-04", prototype(*first, session(3, "2", change_made=None))) == []


@pytest.mark.parametrize("round_", ["1", "2"])
def test_with_one_round_no_change_is_missed(round_: str) -> None:
    assert spots("VAL-04", prototype(session(1, round_, change_made=None))) == []


def test_the_second_round_is_not_a_copy_of_the_first() -> None:
    copied = session(2, "2", what_happened="t1, leest!")

    assert spots("VAL-04", prototype(session(1, "1"), copied)) == [
        ("sessions/s2/what_happened", "same")
    ]


def test_two_empty_reports_are_no_copy() -> None:
    empty = prototype(session(1, "1", what_happened=""), session(2, "2", what_happened=""))

    assert spots("VAL-04", empty) == []


def test_a_finding_rests_on_something() -> None:
    rests_on_nothing: list[Row] = [{"id": "v2", "text": "Men is positief"}]

    found = spots("VAL-05", prototype(session(1, "1", findings=rests_on_nothing)))

    assert found == [("sessions/s1/findings/v2/evidence", "")]


@pytest.mark.parametrize(
    ("changes", "spot"),
    [
        ({"decision": None, "decision_reason": None}, ("decision", "decision")),
        ({"decision_reason": " "}, ("decision_reason", "reason")),
    ],
)
def test_there_is_a_decision_and_why(changes: dict[str, Value], spot: tuple[str, str]) -> None:
    assert spots("VAL-06", prototype(**changes)) == [spot]


@pytest.mark.parametrize(
    ("life_event", "paths"),
    [("verhuizen", ["sessions/s2/respondent_type"]), ("interne-dienst", [])],
)
def test_a_colleague_is_asked_only_about_services_to_colleagues(
    life_event: str, paths: list[str]
) -> None:
    card = Record("k#", "project", "projectkaart", "", "Reis", {"life_event": life_event})
    asked = prototype(session(1, "1"), session(2, "2", respondent_type="collega"))

    assert [found.path for found in findings("VAL-07", asked, Around([card]))] == paths


def test_without_a_project_card_residents_are_meant() -> None:
    asked = prototype(session(1, "1", respondent_type="collega"))

    assert spots("VAL-07", asked) == [("sessions/s1/respondent_type", "")]
