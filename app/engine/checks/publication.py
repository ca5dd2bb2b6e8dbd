import re
from collections.abc import Iterator

from app.engine.checks.personal import personal_spots
from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.dutch.personal_data import personal_data
from app.engine.fields.yes_no import NO, YES
from app.engine.findings import Severity
from app.engine.months import months_after
from app.engine.paths import place
from app.engine.records import Around, Record

TEXTS = {
    *("title", "summary", "target_group", "effect", "what_we_would_do_differently"),
    *("contact_role", "reused_from"),
    *("characteristics", "text", "description"),  # in the rows
}
LINKED = ("persona", "current_journey", "desired_journey", "actions_done")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
INITIAL_AND_NAME = re.compile(r"(?:[a-z]\.)+[a-z][a-z.-]+@", re.IGNORECASE)
SMALL, INDIVIDUAL = "to-20000", "individual"


@check("PUB-01", Severity.BLOCK, variants=("missing", "same"))
def a_second_pair_of_eyes(story: Document) -> Iterator[Seen]:
    if not story.has("second_reader"):
        yield Spot("second_reader", "missing")
    elif story.text("second_reader") == story.text("written_by"):
        yield Spot("second_reader", "same")


@check(
    "PUB-02",
    Severity.BLOCK,
    variants=("found", "linked", "consent", "names"),
    says=("found", "code"),
)
def nobody_can_be_found(story: Document, around: Around) -> Iterator[Seen]:
    """Look at every text that becomes public, and at what the respondents allowed."""
    for spot in personal_spots(story.values, TEXTS):
        yield spot._replace(variant="found")
    for row, quote in _quotes(story, around):
        here = place("quotes", row.id, "quote")
        if not _may_be_public(quote, around):
            yield Spot(here, "consent", {"code": quote.code})
        yield from _in_record(here, quote)
    for path, record in _linked(story, around):
        yield from _in_record(path, record)
    if story.text("names_checked") == NO:
        yield Spot("names_checked", "names")


@check("PUB-03", Severity.BLOCK, variants=("licence", "role", "email", "personal"))
def others_know_what_they_may_and_whom_to_ask(story: Document) -> Iterator[Seen]:
    if not story.has("licence"):
        yield Spot("licence", "licence")
    if not story.has("contact_role"):
        yield Spot("contact_role", "role")
    email = story.text("contact_email")
    if not EMAIL.fullmatch(email):
        yield Spot("contact_email", "email")
    elif INITIAL_AND_NAME.match(email):
        yield Spot("contact_email", "personal")


@check(
    "PUB-04",
    Severity.WARN,
    variants=("few", "unknown", "circle", "individual"),
    says=("count",),
)
def a_quote_could_be_of_many(
    story: Document, around: Around, *, least: int = 10, few: int = 5
) -> Iterator[Seen]:
    """Look for words of which a neighbour would know whose they are.

    No program knows how many people a description fits, so the team says so beside it: fewer than
    `least` is too few, and a description without a number is not weighed yet. Without description
    a quote can still be guessed by who knows who took part: when fewer than `few` people did, in
    the smallest band of municipalities. And the journey of one person is of that person. More
    cannot be said honestly; the second reader has to judge the rest.
    """
    for journey in around.found(story.values.get("current_journey")):
        if journey.as_document.text("kind") == INDIVIDUAL:
            yield Spot("current_journey", "individual")
    for quote in story.rows("quotes"):
        yield from _fits_few(quote, least)
    count = story.number("respondents_count")
    is_small = story.text("population_band") == SMALL
    if story.has("quotes") and count is not None and count < few and is_small:
        yield Spot("respondents_count", "circle", {"count": str(count)})


@check("PUB-05", Severity.BLOCK)
def others_learn_from_what_went_wrong(story: Document) -> Iterator[Seen]:
    if not story.has("what_we_would_do_differently"):
        yield "what_we_would_do_differently"


@check("PUB-06", Severity.BLOCK, variants=("missing", "past", "far"))
def it_is_read_again_in_time(
    story: Document, around: Around, *, months: int = 24
) -> Iterator[Seen]:
    if not story.has("review_by"):
        yield Spot("review_by", "missing")
    today, day = around.moment.today, story.date("review_by")
    if today and day and day <= today:
        yield Spot("review_by", "past")
    elif today and day and day > months_after(today, months):
        yield Spot("review_by", "far")


def _fits_few(quote: Document, least: int) -> Iterator[Spot]:
    here, people = place("quotes", quote.id, "people"), quote.number("people")
    if people is not None and people < least:
        yield Spot(here, "few", {"count": str(people)})
    elif quote.has("characteristics") and not quote.has("people"):
        yield Spot(here, "unknown")


def _quotes(story: Document, around: Around) -> Iterator[tuple[Document, Record]]:
    for row in story.rows("quotes"):
        yield from ((row, quote) for quote in around.found(row.values.get("quote")))


def _may_be_public(quote: Record, around: Around) -> bool:
    """Say what the respondent, and who wrote it down, allow; who cannot be found allowed nothing.

    The consent is of the interview, or of the session in which the quote stands.
    """
    told = around.find(quote.parent)
    if told is None or told.name in around.moment.withdrawn:
        return False
    consent = told.as_document.group("consent")
    allowed = consent.text("use_quotes") == consent.text("public_use") == YES
    return allowed and quote.values.get("public_ok", YES) == YES


def _linked(story: Document, around: Around) -> Iterator[tuple[str, Record]]:
    """Give what becomes public with the story: the actions, and journeys with all their rows."""
    field_of = {ref: key for key in LINKED for ref in story.references(key)}
    for record in around.records.values():
        key = field_of.get(record.ref) or field_of.get(f"{record.document}#")
        if key:
            yield key, record


def _in_record(path: str, record: Record) -> Iterator[Spot]:
    for find in personal_data(record.name):
        yield Spot(path, "linked", {"found": find.text, "code": record.code})
