import re
from collections.abc import Iterator

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.findings import Severity
from app.engine.paths import place
from app.engine.records import Around
from app.engine.references import path_of

LIST = "assumptions"
TESTS = ("research-question", "question", "safari")
JUDGED = {"bevestigd", "deels", "weerlegd"}
NOT_TESTED = "niet_getoetst"

A_THING = re.compile(
    r"((?:\w+[ -]){0,2})\b"
    r"(apps?|chatbots?|portaal|dashboard|webformulier|keuzehulp|digitaal loket)\b",
    re.IGNORECASE,
)
KNOWN_ALREADY = {"de", "het", "onze", "die", "deze", "dit", "hun", "uw", "geen"}
TO_MAKE = re.compile(
    r"\b(?:formulieren|formulier|website|brief|systeem|app) (?:te )?(?:maken|bouwen|ontwikkelen)\b"
    r"|\b(?:automatiseren|digitaliseren|implementeren|invoeren)\b",
    re.IGNORECASE,
)
FILLS_IN = re.compile(
    r"\b(?:gegevens|adres|naam|namen|code|nummer|kenteken|wachtwoord|datum)\b", re.IGNORECASE
)


@check("ASM-01", Severity.BLOCK, says=("count",))
def enough_assumptions(sheet: Document, *, least: int = 5) -> Iterator[Seen]:
    count = len(sheet.rows(LIST))
    if count < least:
        yield Spot(LIST, values={"count": str(count)})


@check("ASM-02", Severity.BLOCK, variants=("importance", "evidence"))
def importance_and_evidence_of_each(sheet: Document) -> Iterator[Seen]:
    for row in sheet.rows(LIST):
        for key in ("importance", "evidence"):
            if not row.has(key):
                yield Spot(place(LIST, row.id, key), key)


@check("ASM-03", Severity.BLOCK)
def what_is_risky_is_tested(
    sheet: Document, around: Around, *, importance: int = 3, evidence: int = 2
) -> Iterator[Seen]:
    """See nothing before there is anything to test with: the questions come after this list."""
    if not around.of(*TESTS):
        return
    asked = _asked_about(around)
    for row in sheet.rows(LIST):
        tested = row.has("tested_by") or place(LIST, row.id) in asked
        if is_risky(row, importance, evidence) and not tested:
            yield place(LIST, row.id, "tested_by")


@check("ASM-04", Severity.BLOCK, variants=("verdict", "reason"))
def each_has_an_outcome_after_the_research(sheet: Document, around: Around) -> Iterator[Seen]:
    """See nothing before the end of the research: when the current journey is being drawn."""
    if not _draws_the_current_journey(around):
        return
    for row in sheet.rows(LIST):
        if not row.has("verdict"):
            yield Spot(place(LIST, row.id, "verdict"), "verdict")
        elif row.text("verdict") == NOT_TESTED and not row.has("verdict_note"):
            yield Spot(place(LIST, row.id, "verdict_note"), "reason")


@check("ASM-05", Severity.WARN)
def an_outcome_rests_on_something(sheet: Document) -> Iterator[Seen]:
    for row in sheet.rows(LIST):
        if row.text("verdict") in JUDGED and not row.has("verdict_evidence"):
            yield place(LIST, row.id, "verdict_evidence")


@check("ASM-06", Severity.HINT, says=("word",))
def no_solutions_yet(sheet: Document) -> Iterator[Seen]:
    for row in sheet.rows(LIST):
        word = _solution_in(row.text("statement"))
        if word:
            yield Spot(place(LIST, row.id, "statement"), values={"word": word})


def is_risky(assumption: Document, importance: int, evidence: int) -> bool:
    """Say whether much hangs on it while little is known."""
    weight, known = assumption.number("importance"), assumption.number("evidence")
    return weight is not None and known is not None and weight >= importance and known <= evidence


def _asked_about(around: Around) -> set[str]:
    """Return the places of the assumptions that a question of the interview guide names."""
    return {
        path_of(ref)
        for question in around.of("question")
        for ref in question.as_document.references("assumption_refs")
    }


def _draws_the_current_journey(around: Around) -> bool:
    journeys = around.of("journey")
    return any(journey.name and journey.values.get("kind") == "current" for journey in journeys)


def _solution_in(statement: str) -> str:
    """Return the word for something to make or buy; not for what is there already: 'de app'."""
    for thing in A_THING.finditer(statement):
        before = thing[1].casefold().replace("-", " ").split()
        if "een" in before[-1:] or not KNOWN_ALREADY & set(before):
            return thing[2]
    made = TO_MAKE.search(statement)
    if made is None or (made[0].casefold() == "invoeren" and FILLS_IN.search(statement)):
        return ""
    return made[0]
