from collections.abc import Mapping
from datetime import date

import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import Around, Moment, Record

BLOCKS, WARNS, HINTS = Severity.BLOCK, Severity.WARN, Severity.HINT
TODAY = date(2027, 4, 8)
NOW = Around(moment=Moment(today=TODAY))


def action(number: int, **changes: Value) -> Row:
    return {
        "id": f"m{number}",
        "title": "De bevestiging herschrijven",
        "addresses": "h#steps/s5/pains/k2",
        "desired_step": "g#steps/d5",
        "owner": f"Collega {number}",
        "hours": 12,
        "cost_band": "none",
        "due": "2027-05-01",
        "status": "gepland",
        "measure": "Bellers",
        "baseline": "1.100",
        "target": "550",
        "measure_on": "2027-10-01",
        **changes,
    }


def plan(*actions: Row, **changes: Value) -> dict[str, Value]:
    whole: dict[str, Value] = {
        "actions": list(actions or (action(1),)),
        "follow_up_meeting": "Werkoverleg dienstverlening",
        "residents_informed_on": "2027-05-20",
    }
    return whole | changes


def findings(code: str, values: Mapping[str, Value], around: Around = NOW) -> list[Finding]:
    return list(CHECKS[code].findings(Document(values), {}, around))


def spots(code: str, values: Mapping[str, Value], around: Around = NOW) -> list[tuple[str, str]]:
    return [(finding.path, finding.variant) for finding in findings(code, values, around)]


CODES = [f"ACT-{number:02}" for number in range(1, 12)]


@pytest.mark.parametrize("code", CODES)
def test_an_agreed_action_has_no_findings(code: str) -> None:
    assert findings(code, plan()) == []


def test_every_code_weighs_what_the_method_says() -> None:
    blocks = {"ACT-01", "ACT-02", "ACT-03", "ACT-06"}
    hints = {"ACT-09", "ACT-11"}

    assert {code: CHECKS[code].severity for code in CODES} == {
        code: BLOCKS if code in blocks else HINTS if code in hints else WARNS for code in CODES
    }


@pytest.mark.parametrize("code", ["ACT-01", "ACT-02", "ACT-03", "ACT-05", "ACT-07", "ACT-08"])
def test_a_plan_without_actions_is_said_once_and_elsewhere(code: str) -> None:
    assert findings(code, {}) == []


@pytest.mark.parametrize(
    ("code", "key", "variant"),
    [
        ("ACT-01", "owner", "owner"),
        ("ACT-01", "hours", "hours"),
        ("ACT-01", "cost_band", "cost"),
        ("ACT-01", "due", "due"),
        ("ACT-01", "status", "status"),
        ("ACT-03", "addresses", "pain"),
        ("ACT-03", "desired_step", "step"),
        ("ACT-06", "measure", "measure"),
        ("ACT-06", "baseline", "baseline"),
        ("ACT-06", "target", "target"),
        ("ACT-06", "measure_on", "date"),
    ],
)
def test_what_is_missing_is_asked_where_it_belongs(code: str, key: str, variant: str) -> None:
    document = plan(action(1), action(2, **{key: None}))

    assert spots(code, document) == [(f"actions/m2/{key}", variant)]


@pytest.mark.parametrize("code", ["ACT-01", "ACT-03", "ACT-06"])
def test_actions_are_told_apart_by_their_number(code: str) -> None:
    document = plan(action(1), {"id": "m2"}, {"id": "m3", "title": "De brief"})

    assert {finding.values["number"] for finding in findings(code, document)} == {"2"}


def test_no_hours_is_an_estimate_too() -> None:
    assert spots("ACT-01", plan(action(1, hours=0))) == []


@pytest.mark.parametrize(
    ("owner", "variant"),
    [("n.t.b.", "nobody"), ("Het hele team", "group"), ("Youssef en Ravi", "several")],
)
def test_an_owner_is_one_person_or_role(owner: str, variant: str) -> None:
    (finding,) = findings("ACT-02", plan(action(1, owner=owner)))

    assert (finding.path, finding.variant) == ("actions/m1/owner", variant)
    assert finding.values == {"number": "1", "owner": owner}


def test_an_empty_owner_is_said_by_what_is_agreed() -> None:
    assert findings("ACT-02", plan(action(1, owner=None))) == []


@pytest.mark.parametrize(
    ("due", "status", "variants"),
    [
        ("2027-04-07", "bezig", ["past"]),
        ("2027-04-07", "wacht_op", ["past"]),
        ("2027-04-07", "klaar", []),
        ("2027-04-07", "gestopt", []),
        ("2027-04-08", "gepland", []),
        ("2028-04-08", "gepland", []),
        ("2028-04-09", "gepland", ["far"]),
        ("ergens in mei", "gepland", []),
    ],
)
def test_a_deadline_is_within_reach(due: str, status: str, variants: list[str]) -> None:
    found = spots("ACT-04", plan(action(1, due=due, status=status)))

    assert found == [("actions/m1/due", variant) for variant in variants]


@pytest.mark.parametrize("code", ["ACT-04", "ACT-06", "ACT-08"])
def test_who_does_not_know_the_day_says_nothing_of_it(code: str) -> None:
    old = [action(number, due="2020-01-01", measure_on="2020-01-01") for number in range(3)]

    assert findings(code, plan(*old), Around()) == []


def test_an_intention_is_no_action() -> None:
    (finding,) = findings("ACT-05", plan(action(1, title="Onderzoeken of een sms kan")))
    said = {"number": "1", "word": "onderzoeken"}

    assert (finding.path, finding.values) == ("actions/m1/title", said)


@pytest.mark.parametrize(
    ("changes", "variants"),
    [
        ({"measure_on": "2027-04-08"}, []),
        ({"measure_on": "2027-04-07"}, ["measured"]),
        ({"measure_on": "2027-04-07", "status": "klaar"}, ["measured"]),
        ({"measure_on": "2027-04-07", "status": "gestopt"}, []),
        ({"measure_on": "2027-04-07", "measurements": [{"id": "n1", "value": "800"}]}, []),
    ],
)
def test_after_the_measuring_date_there_is_a_measurement(
    changes: dict[str, Value], variants: list[str]
) -> None:
    found = spots("ACT-06", plan(action(1, **changes)))

    assert found == [("actions/m1/measurements", variant) for variant in variants]


@pytest.mark.parametrize(
    ("owners", "shouts"),
    [
        ("AA", False),
        ("ABC", False),
        ("AABB", False),
        ("AaB", True),
        ("AAB", True),
        ("AAABB", True),
        ("??B", False),
    ],
)
def test_nobody_owns_more_than_half(owners: str, shouts: bool) -> None:  # noqa: FBT001
    actions = [action(number, owner=owner) for number, owner in enumerate(owners)]

    assert bool(findings("ACT-07", plan(*actions))) is shouts


def test_who_owns_too_much_is_named() -> None:
    (finding,) = findings("ACT-07", plan(*(action(n, owner="Ravi") for n in range(3))))

    assert finding.path == "actions"
    assert finding.values["owner"] == "Ravi"
    assert (finding.values["count"], finding.values["total"]) == ("3", "3")


@pytest.mark.parametrize(
    ("dues", "variants"),
    [
        (["2027-05-06", "2027-06-01", "2027-07-09"], []),
        (["2027-05-07", "2027-06-01", "2027-07-09"], ["quick"]),
        (["2027-05-06", "2027-06-01", "2027-07-08"], ["long"]),
        (["2027-06-01", "2027-06-01", "2027-06-01"], ["quick", "long"]),
        (["2027-06-01", "2027-06-01"], []),
    ],
)
def test_a_plan_has_something_soon_and_something_lasting(
    dues: list[str], variants: list[str]
) -> None:
    actions = [action(number, due=due) for number, due in enumerate(dues)]

    assert spots("ACT-08", plan(*actions)) == [("actions", variant) for variant in variants]


def test_soon_is_counted_from_the_first_start_and_else_from_the_begin() -> None:
    dues = ["2027-06-01", "2027-06-02", "2027-09-30"]
    actions = [action(number, due=due) for number, due in enumerate(dues)]
    begun = Around(moment=Moment(today=date(2028, 1, 1), begun=date(2027, 5, 20)))

    assert spots("ACT-08", plan(*actions), begun) == []
    started = [actions[0] | {"start": "2027-05-05"}, *actions[1:]]
    assert spots("ACT-08", plan(*started)) == []


def journey(*, moment: str = "yes", kind: str = "current", pains: int = 1) -> Around:
    step = {"moment_of_truth": moment}
    records = [
        Record("h#", "journey", "huidige-klantreis", "", "Verhuizen", {"kind": kind}),
        Record("h#steps/s9", "step", "huidige-klantreis", "s9", "De brief lezen", step),
        *(
            Record(f"h#steps/s9/pains/k{number}", "pain", "huidige-klantreis", "", "Stil", {})
            for number in range(pains)
        ),
    ]
    return Around(records)


def test_every_moment_of_truth_has_an_action() -> None:
    (finding,) = findings("ACT-09", plan(), journey())

    assert (finding.path, finding.values) == ("actions", {"step": "De brief lezen"})
    assert findings("ACT-09", plan(action(1, addresses="h#steps/s9/pains/k0")), journey()) == []


@pytest.mark.parametrize(
    "around", [journey(moment="no"), journey(kind="as_designed"), journey(pains=0), Around()]
)
def test_where_nothing_hurts_nothing_has_to_change(around: Around) -> None:
    assert findings("ACT-09", plan(action(1, addresses=None)), around) == []


def test_a_plan_without_actions_is_not_asked_for_moments() -> None:
    assert findings("ACT-09", {}, journey()) == []


@pytest.mark.parametrize("meeting", [None, "n.t.b.", "Geen", "nog te bepalen"])
def test_a_meeting_is_named(meeting: str | None) -> None:
    assert spots("ACT-10", plan(follow_up_meeting=meeting)) == [("follow_up_meeting", "")]


def test_a_meeting_may_be_of_a_team() -> None:
    assert spots("ACT-10", plan(follow_up_meeting="Team Burgerzaken")) == []


def test_residents_hear_what_came_of_it() -> None:
    found = spots("ACT-11", plan(residents_informed_on=None))

    assert found == [("residents_informed_on", "")]
