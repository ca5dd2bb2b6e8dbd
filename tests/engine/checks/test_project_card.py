import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from tests.engine.samples import card_template, good_card

CODES = [f"KIC-0{number}" for number in range(1, 9)]


def findings(code: str, **changes: Value) -> list[Finding]:
    return list(CHECKS[code].findings(Document(good_card(**changes)), {}))


def team(*disciplines: str) -> list[Row]:
    return [
        {"id": f"r{number}", "name": "Mo", "discipline": discipline}
        for number, discipline in enumerate(disciplines)
    ]


@pytest.mark.parametrize("code", CODES)
def test_a_good_card_has_no_findings(code: str) -> None:
    assert findings(code) == []


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("KIC-01", "block"),
        ("KIC-02", "warn"),
        ("KIC-03", "block"),
        ("KIC-04", "warn"),
        ("KIC-05", "block"),
        ("KIC-06", "warn"),
        ("KIC-07", "hint"),
        ("KIC-08", "warn"),
    ],
)
def test_every_code_weighs_what_the_method_says(code: str, severity: str) -> None:
    assert CHECKS[code].severity is Severity(severity)


@pytest.mark.parametrize(
    ("code", "change", "paths"),
    [
        ("KIC-01", {"title": None}, ["title"]),
        ("KIC-01", {"title": " ", "challenge": ""}, ["title", "challenge"]),
        ("KIC-02", {"challenge": "De afhandeling in de backoffice"}, ["challenge", "challenge"]),
        ("KIC-03", {"start_event": None}, ["start_event"]),
        ("KIC-03", {"end_event": None}, ["end_event"]),
        ("KIC-03", {"start_event": None, "end_event": None}, ["start_event", "end_event"]),
        ("KIC-03", {"start_event": "Ik zoek", "end_event": "ik zoek."}, ["end_event"]),
        ("KIC-04", {"team": team("balie", "balie", "beleid")}, ["team"]),
        ("KIC-04", {"team": []}, ["team"]),
        ("KIC-05", {"team": team("beleid", "ict", "juridisch")}, ["team"]),
        ("KIC-05", {"team": []}, ["team"]),
        ("KIC-06", {"team": team("balie", "kcc")}, ["team"]),
        ("KIC-06", {"team": team(*["balie"] * 9)}, ["team"]),
        ("KIC-07", {"sponsor": None}, ["sponsor"]),
        ("KIC-08", {"target_group": "Inwoners"}, ["target_group"]),
    ],
)
def test_what_is_wrong_is_found_where_it_is(
    code: str, change: dict[str, Value], paths: list[str]
) -> None:
    assert [finding.path for finding in findings(code, **change)] == paths


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("KIC-04", {"team": team("balie", "kcc", "beleid")}),
        ("KIC-05", {"team": team("beleid", "buitendienst")}),
        ("KIC-05", {"team": team("consulent")}),
        ("KIC-05", {"team": team("kcc")}),
        ("KIC-06", {"team": team("balie", "kcc", "beleid")}),
        ("KIC-06", {"team": team(*["balie"] * 8)}),
        ("KIC-08", {"target_group": None}),
    ],
)
def test_just_enough_is_enough(code: str, change: dict[str, Value]) -> None:
    assert findings(code, **change) == []


@pytest.mark.parametrize(
    "group",
    [
        "iedereen",
        "Burgers.",
        "alle inwoners",
        "de inwoners van onze gemeente",
        "Alle inwoners van de gemeente Berg en Dal",
        "Inwoners en klanten",
        "mensen",
    ],
)
def test_everyone_is_no_group(group: str) -> None:
    (finding,) = findings("KIC-08", target_group=group)

    assert finding.values == {"group": group}


@pytest.mark.parametrize(
    "group",
    [
        "Gezinnen die van buiten de regio komen",
        "Mensen met schulden",
        "Inwoners die weinig Nederlands lezen",
        "Alle inwoners van de gemeente Oudeveen met een hond",
        "Mensen uit Oekraïne",
    ],
)
def test_a_group_with_a_situation_is_a_group(group: str) -> None:
    assert findings("KIC-08", target_group=group) == []


def test_the_internal_word_is_named_with_a_better_one() -> None:
    (finding,) = findings("KIC-02", challenge="De afhandeling duurt lang")

    assert finding.values == {
        "word": "afhandeling",
        "better": "wat er met mijn melding gebeurt",
    }


def test_empty_rows_are_not_people() -> None:
    rows: list[Row] = [{"id": f"x{number}"} for number in range(9)]

    assert findings("KIC-06", team=[*team("balie", "kcc", "beleid"), *rows]) == []


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_complete(code: str) -> None:
    template = card_template()

    for finding in CHECKS[code].findings(Document({"challenge": "proces"}), {}):
        message = template.message(finding)
        assert all([message.short, message.sentence, message.why, message.do, message.lesson])
        assert "{" not in message.sentence + message.short + message.do
