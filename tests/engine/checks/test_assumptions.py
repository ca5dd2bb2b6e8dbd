import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import Around, Record

CODES = [f"ASM-0{number}" for number in range(1, 7)]
QUESTION = Record(
    "plan#research_questions/o1", "research-question", "onderzoeksplan", "o1", "?", {}
)
SAFARI = Record("safari#", "safari", "service-safari", "", "Verhuizen", {})


def journey(kind: str = "current", name: str = "Ik ga verhuizen") -> Record:
    return Record("reis#", "journey", "huidige-klantreis", "", name, {"kind": kind})


def asked(*refs: str) -> Record:
    values: dict[str, Value] = {"assumption_refs": " ".join(refs)}
    return Record("gids#themes/t1/questions/v1", "question", "interviewleidraad", "v1", "?", values)


def row(name: str = "a1", /, **changes: Value) -> Row:
    usual: Row = {
        "id": name,
        "statement": "Wij denken dat mensen bellen",
        "importance": 2,
        "evidence": 2,
    }
    return usual | changes


def findings(code: str, *rows: Row, around: Around | None = None) -> list[Finding]:
    sheet = Document({"assumptions": list(rows)})
    return list(CHECKS[code].findings(sheet, {}, around or Around()))


def paths(code: str, *rows: Row, around: Around | None = None) -> list[str]:
    return [finding.path for finding in findings(code, *rows, around=around)]


@pytest.mark.parametrize(
    ("code", "severity"), list(zip(CODES, ["block"] * 4 + ["warn", "hint"], strict=True))
)
def test_every_code_weighs_what_the_method_says(code: str, severity: str) -> None:
    assert CHECKS[code].severity is Severity(severity)


def test_four_assumptions_are_too_few_and_empty_rows_do_not_count() -> None:
    four = [row(f"a{number}") for number in range(4)]

    (finding,) = findings("ASM-01", *four, {"id": "a9"})

    assert (finding.path, finding.values) == ("assumptions", {"count": "4", "least": "5"})
    assert findings("ASM-01", *four, row("a4")) == []


def test_each_assumption_has_importance_and_evidence() -> None:
    found = findings("ASM-02", row(importance=None), row("a2", evidence=None), row("a3"))

    assert [(finding.path, finding.variant) for finding in found] == [
        ("assumptions/a1/importance", "importance"),
        ("assumptions/a2/evidence", "evidence"),
    ]


@pytest.mark.parametrize(("importance", "evidence"), [(3, 2), (4, 1)])
@pytest.mark.parametrize("test", [QUESTION, SAFARI, asked("ander#assumptions/a2")])
def test_what_is_important_and_uncertain_has_to_be_tested(
    importance: int, evidence: int, test: Record
) -> None:
    risky = row(importance=importance, evidence=evidence)

    assert paths("ASM-03", risky, around=Around([test])) == ["assumptions/a1/tested_by"]


@pytest.mark.parametrize(
    "changes",
    [
        {"importance": 2, "evidence": 1},
        {"importance": 3, "evidence": 3},
        {"importance": None, "evidence": 1},
        {"importance": 4, "evidence": None},
        {"importance": 4, "evidence": 1, "tested_by": "plan#research_questions/o1"},
    ],
)
def test_other_assumptions_need_no_test(changes: dict[str, Value]) -> None:
    assert paths("ASM-03", row(**changes), around=Around([QUESTION])) == []


def test_nothing_has_to_be_tested_before_there_is_something_to_test_with() -> None:
    assert paths("ASM-03", row(importance=4, evidence=1)) == []


def test_a_question_in_the_guide_may_name_the_assumption_instead() -> None:
    guide = Around([asked("lijst#assumptions/a1")])

    assert paths("ASM-03", row(importance=4, evidence=1), around=guide) == []


def test_while_the_current_journey_is_drawn_each_assumption_has_an_outcome() -> None:
    rows = [
        row("a1"),
        row("a2", verdict="niet_getoetst"),
        row("a3", verdict="niet_getoetst", verdict_note="Niemand maakte dit mee."),
        row("a4", verdict="weerlegd"),
    ]

    found = findings("ASM-04", *rows, around=Around([journey()]))

    assert [(finding.path, finding.variant) for finding in found] == [
        ("assumptions/a1/verdict", "verdict"),
        ("assumptions/a2/verdict_note", "reason"),
    ]


@pytest.mark.parametrize(
    "around", [Around(), Around([journey("as_designed")]), Around([journey(name="")])]
)
def test_before_that_no_outcome_is_asked(around: Around) -> None:
    assert paths("ASM-04", row("a1"), row("a2", verdict="niet_getoetst"), around=around) == []


@pytest.mark.parametrize("verdict", ["bevestigd", "deels", "weerlegd"])
def test_an_outcome_needs_a_quote_or_an_observation(verdict: str) -> None:
    rests = row(verdict=verdict, verdict_evidence="r1#quotes/c1")

    assert paths("ASM-05", row(verdict=verdict)) == ["assumptions/a1/verdict_evidence"]
    assert paths("ASM-05", rests) == []


@pytest.mark.parametrize("verdict", [None, "niet_getoetst"])
def test_no_outcome_needs_no_evidence(verdict: str | None) -> None:
    assert paths("ASM-05", row(verdict=verdict)) == []


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("Wij denken dat een app helpt", "app"),
        ("Wij denken dat chatbots de telefoon rustiger maken", "chatbots"),
        ("Wij denken dat ouders die een eigen portaal krijgen minder bellen", "portaal"),
        ("Wij denken dat ouders die een app krijgen minder bellen", "app"),
        ("We moeten een nieuw formulier maken", "formulier maken"),
        ("Wij denken dat we sms moeten invoeren", "invoeren"),
        ("Wij denken dat digitaliseren scheelt", "digitaliseren"),
    ],
)
def test_a_solution_is_named(statement: str, word: str) -> None:
    (finding,) = findings("ASM-06", row(statement=statement))

    assert (finding.path, finding.values) == ("assumptions/a1/statement", {"word": word})


@pytest.mark.parametrize(
    "statement",
    [
        "Wij denken dat mensen bellen omdat ze niets horen",
        "Wij denken dat mensen de app niet kennen",
        "Wij denken dat onze nieuwe app te veel vraagt",
        "Wij denken dat ouders hun app of deze chatbot vergeten",
        "Wij denken dat mensen liever appen of WhatsApp gebruiken",
        "Wij denken dat mensen hun adres twee keer moeten invoeren",
        "",
    ],
)
def test_what_people_do_is_no_solution(statement: str) -> None:
    assert findings("ASM-06", row(statement=statement)) == []
