import re
from collections.abc import Iterator

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.fields.yes_no import NO
from app.engine.findings import Severity
from app.engine.paths import place
from app.engine.records import Around

PLANNED = {"idea": "idea_id", "assumption": "assumption", "task": "task", "success": "success_sign"}
AGREED = ("consent", "informed", "date")
FOR_COLLEAGUES = "interne-dienst"


@check("VAL-01", Severity.BLOCK, variants=tuple(PLANNED))
def a_prototype_to_learn_from(prototype: Document) -> Iterator[Seen]:
    yield from (Spot(key, variant) for variant, key in PLANNED.items() if not prototype.has(key))


@check("VAL-02", Severity.BLOCK, variants=("few", *AGREED), says=("count", "number"))
def respondents_who_agreed(prototype: Document, *, least: int = 2) -> Iterator[Seen]:
    sessions = prototype.rows("sessions")
    count = len({session.text("respondent_alias").casefold() for session in sessions} - {""})
    if count < least:
        yield Spot("sessions", "few", {"count": str(count)})
    for number, session in enumerate(sessions, 1):
        for path, variant in _without_consent(session):
            yield Spot(path, variant, {"number": str(number)})


@check("VAL-03", Severity.BLOCK, variants=("first", "second"))
def two_rounds(prototype: Document) -> Iterator[Seen]:
    """Look for both; without any session VAL-02 says it already."""
    if prototype.has("sessions"):
        for number, variant in (("1", "first"), ("2", "second")):
            if not _of_round(prototype, number):
                yield Spot("sessions", variant)


@check("VAL-04", Severity.WARN, variants=("none", "same"))
def something_changed_between_the_rounds(prototype: Document) -> Iterator[Seen]:
    """Look for a change, and for a second round that was copied from the first."""
    first, second = _of_round(prototype, "1"), _of_round(prototype, "2")
    if first and second and not any(session.has("change_made") for session in first):
        yield Spot(place("sessions", first[-1].id, "change_made"), "none")
    told = {_plain(session.text("what_happened")) for session in first} - {""}
    for session in second:
        if _plain(session.text("what_happened")) in told:
            yield Spot(place("sessions", session.id, "what_happened"), "same")


@check("VAL-05", Severity.BLOCK, says=("number",))
def a_finding_that_was_seen_or_heard(prototype: Document) -> Iterator[Seen]:
    for number, session in enumerate(prototype.rows("sessions"), 1):
        for finding in session.rows("findings"):
            if not finding.has("evidence"):
                here = place("sessions", session.id, "findings", finding.id, "evidence")
                yield Spot(here, values={"number": str(number)})


@check("VAL-06", Severity.BLOCK, variants=("decision", "reason"))
def a_decision_with_a_reason(prototype: Document) -> Iterator[Seen]:
    if not prototype.has("decision"):
        yield Spot("decision", "decision")
    elif not prototype.has("decision_reason"):
        yield Spot("decision_reason", "reason")


@check("VAL-07", Severity.WARN, says=("number",))
def someone_of_the_target_group(prototype: Document, around: Around) -> Iterator[Seen]:
    """Look for colleagues, unless the service is one for colleagues."""
    projects = around.of("project")
    if any(p.as_document.text("life_event") == FOR_COLLEAGUES for p in projects):
        return
    for number, session in enumerate(prototype.rows("sessions"), 1):
        if session.text("respondent_type") == "collega":
            here = place("sessions", session.id, "respondent_type")
            yield Spot(here, values={"number": str(number)})


def _without_consent(session: Document) -> Iterator[tuple[str, str]]:
    here, consent = place("sessions", session.id, "consent"), session.group("consent")
    given, held = consent.date("given_on"), session.date("held_on")
    if not session.has("consent"):
        yield here, "consent"
    if consent.text("information_given") == NO:
        yield place(here, consent.id, "information_given"), "informed"
    if given and held and given > held:
        yield place(here, consent.id, "given_on"), "date"


def _of_round(prototype: Document, number: str) -> list[Document]:
    return [s for s in prototype.rows("sessions") if s.text("round") == number]


def _plain(text: str) -> str:
    """Return the words in small letters, without punctuation."""
    return " ".join(re.findall(r"\w+", text.casefold()))
