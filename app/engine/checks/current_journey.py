import re
from collections.abc import Iterator

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.findings import Severity
from app.engine.records import Around

PLANNED, ONE_PERSON, TOGETHER = "as_designed", "individual", "current"
WITHOUT_CONTACT = {"geen_contact", "informeel"}
CLOSE_BY = {"naaste", "zelf"}
ON_PAPER = {"brief", "e-mail"}
DECISION = re.compile(
    r"\b(?:besluit|beschikking|beslissing|bevestiging|toewijzing|afwijzing|uitslag)", re.IGNORECASE
)
FIRST_PERSON = {"ik", "mij", "me", "mijn", "wij", "we", "ons", "onze"}
OUR_SIDE = {
    *("de", "het", "een", "gemeente", "afdeling", "medewerker", "consulent", "ambtenaar"),
    *("collega", "balie", "kcc", "backoffice", "team"),
}
OUR_VERBS = {
    *("registreren", "registreert", "registratie", "beoordelen", "beoordeelt", "beoordeling"),
    *("toetsen", "toetst", "toetsing", "afhandelen", "afhandeling", "behandelen", "behandelt"),
    *("verwerken", "verwerkt", "verwerking", "controleren", "controleert", "verifiëren"),
    *("vaststellen", "vastleggen", "toekennen", "verlenen", "accorderen", "autoriseren"),
    *("archiveren", "archiveert", "inboeken", "invoeren", "opvoeren", "screenen", "inplannen"),
}


@check("CUR-01", Severity.BLOCK, variants=("persona", "respondent"))
def one_point_of_view(journey: Document) -> Iterator[Seen]:
    kind = journey.text("kind")
    if kind == TOGETHER and not journey.has("persona_id"):
        yield Spot("persona_id", "persona")
    if kind == ONE_PERSON and len(journey.references("based_on")) != 1:
        yield Spot("based_on", "respondent")


@check(
    "CUR-02",
    Severity.WARN,
    variants=("few_phases", "many_phases", "few_steps", "many_steps"),
    says=("count",),
)
def a_journey_one_can_take_in(
    journey: Document,
    *,
    least_phases: int = 3,
    most_phases: int = 8,
    least_steps: int = 6,
    most_steps: int = 30,
) -> Iterator[Seen]:
    limits = {"phases": (least_phases, most_phases), "steps": (least_steps, most_steps)}
    for key, (least, most) in limits.items():
        count = len(journey.rows(key))
        if not least <= count <= most:
            size = "few" if count < least else "many"
            yield Spot(key, f"{size}_{key}", {"count": str(count)})


@check("CUR-03", Severity.BLOCK, variants=("feeling", "channel", "refused"))
def a_feeling_and_a_channel(journey: Document) -> Iterator[Seen]:
    for step in journey.rows("steps"):
        if not _is_lived(journey) and step.has("feeling"):
            yield Spot(f"steps/{step.id}/feeling", "refused")
        if _is_lived(journey) and not step.has("feeling"):
            yield Spot(f"steps/{step.id}/feeling", "feeling")
        if not step.has("channel"):
            yield Spot(f"steps/{step.id}/channel", "channel")


@check("CUR-04", Severity.WARN, variants=("high", "low", "flat"))
def highs_and_lows(journey: Document, *, high: int = 1, low: int = -1) -> Iterator[Seen]:
    feelings = [step.number("feeling") for step in _lived(journey)]
    known = [feeling for feeling in feelings if feeling is not None]
    if not known or len(known) < len(feelings):
        return
    no_high, no_low = max(known) < high, min(known) > low
    if no_high or no_low:
        yield Spot("steps", "flat" if no_high and no_low else "high" if no_high else "low")


@check("CUR-05", Severity.BLOCK)
def every_pain_point_with_evidence(journey: Document) -> Iterator[Seen]:
    for path, pain in _pains(journey):
        if not pain.has("evidence"):
            yield f"{path}/evidence"


@check("CUR-06", Severity.WARN, says=("count",))
def pain_points_that_several_people_have(
    journey: Document, around: Around, *, least: int = 2
) -> Iterator[Seen]:
    if journey.text("kind") == ONE_PERSON:
        return
    for path, pain in _pains(journey):
        evidence = around.found(pain.values.get("evidence"))
        count = len({record.parent for record in evidence if record.kind == "quote"})
        if evidence and count < least:
            yield Spot(f"{path}/evidence", values={"count": str(count)})


@check("CUR-07", Severity.WARN)
def a_begin_before_the_first_contact(journey: Document) -> Iterator[Seen]:
    for step in _lived(journey)[:1]:
        if _is_contact(step):
            yield f"steps/{step.id}/title"


@check("CUR-08", Severity.WARN)
def an_end_after_our_last_letter(journey: Document) -> Iterator[Seen]:
    for step in _lived(journey)[-1:]:
        words = f"{step.text('title')} {step.text('touchpoint')}"
        said = step.text("channel") in ON_PAPER or DECISION.search(words)
        if said and _is_contact(step):
            yield f"steps/{step.id}/title"


@check("CUR-09", Severity.WARN)
def a_step_outside_our_contacts(journey: Document) -> Iterator[Seen]:
    steps = _lived(journey)
    if not steps or not all(step.has("channel") for step in steps):
        return
    if not any(
        step.text("channel") in WITHOUT_CONTACT or step.text("party") in CLOSE_BY for step in steps
    ):
        yield "steps"


@check("CUR-10", Severity.WARN, variants=("none", "many"), says=("count",))
def a_few_moments_of_truth(journey: Document, *, least: int = 1, most: int = 3) -> Iterator[Seen]:
    steps = _lived(journey)
    count = sum(step.text("moment_of_truth") == "yes" for step in steps)
    if steps and not least <= count <= most:
        yield Spot("steps", "none" if count < least else "many", {"count": str(count)})


@check("CUR-11", Severity.HINT, says=("word",))
def steps_that_a_resident_takes(journey: Document) -> Iterator[Seen]:
    for step in journey.rows("steps"):
        word = _our_verb(step.text("title"))
        if word:
            yield Spot(f"steps/{step.id}/title", values={"word": word})


@check("CUR-12", Severity.WARN, says=("count", "total"))
def steps_that_rest_on_research(
    journey: Document, around: Around, *, most: int = 40
) -> Iterator[Seen]:
    steps = _lived(journey)
    count = sum(not _rests_on_research(step, around) for step in steps)
    if count * 100 > most * len(steps):
        yield Spot("steps", values={"count": str(count), "total": str(len(steps))})


@check("CUR-13", Severity.BLOCK)
def a_table_that_says_what_the_line_says(journey: Document) -> Iterator[Seen]:
    # The table needs a title, a feeling and a channel; CUR-03 says where the last two are missing.
    for step in _lived(journey):
        if not step.has("title"):
            yield f"steps/{step.id}/title"


def _is_lived(journey: Document) -> bool:
    return journey.text("kind") != PLANNED


def _lived(journey: Document) -> list[Document]:
    """Return the steps of a journey that someone made; of a planned one, none."""
    return journey.rows("steps") if _is_lived(journey) else []


def _pains(journey: Document) -> Iterator[tuple[str, Document]]:
    for step in journey.rows("steps"):
        for pain in step.rows("pains"):
            yield f"steps/{step.id}/pains/{pain.id}", pain


def _is_contact(step: Document) -> bool:
    """Say whether it is a contact with the municipality; nobody named is the municipality."""
    channel, party = step.text("channel"), step.text("party")
    return bool(channel) and channel not in WITHOUT_CONTACT and party in {"", "gemeente"}


def _rests_on_research(step: Document, around: Around) -> bool:
    rows = [step, *step.rows("pains"), *step.rows("gains")]
    return any(around.found(row.values.get("evidence")) for row in rows)


def _our_verb(title: str) -> str:
    """Return the word of the organisation with which a title begins or ends."""
    words = re.findall(r"[^\W\d_]+", title.casefold())
    if FIRST_PERSON & set(words):
        return ""
    while words and words[0] in OUR_SIDE:
        words = words[1:]
    return next((word for word in (*words[:1], *words[-1:]) if word in OUR_VERBS), "")
