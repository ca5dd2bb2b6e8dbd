from collections.abc import Iterator

from app.engine.checks.personal import KINDS, SAYS, personal_spots
from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.fields.yes_no import NO, YES
from app.engine.findings import Severity
from app.engine.records import Around

# What somebody told, or what was made of it: gone when the consent is.
TOLD = (
    *("situation", "steps", "quotes", "needs", "pains", "gains"),
    *("observations", "interpretation"),
)
TEXTS = {
    *("alias", "situation", "phase", "what", "text", "theme", "interpretation"),
    "proof_location",
}


@check(
    "INT-01", Severity.BLOCK, variants=("none", "version", "information", "undated", "afterwards")
)
def a_consent_before_the_talk(report: Document) -> Iterator[Seen]:
    if not report.has("consent"):
        yield Spot("consent", "none")
        return
    consent = report.group("consent")
    if not consent.has("text_version"):
        yield Spot(_in_consent(consent, "text_version"), "version")
    if consent.text("information_given") != YES:
        yield Spot(_in_consent(consent, "information_given"), "information")
    if not consent.has("given_on"):
        yield Spot(_in_consent(consent, "given_on"), "undated")
    given, held = consent.date("given_on"), report.date("held_on")
    if given and held and given > held:
        yield Spot(_in_consent(consent, "given_on"), "afterwards")


@check("INT-02", Severity.BLOCK, variants=("none", "taken"), says=("alias",))
def an_alias_of_its_own(report: Document, around: Around) -> Iterator[Seen]:
    alias = report.text("alias")
    if not alias:
        yield Spot("alias", "none")
    elif _plain(alias) in {
        _plain(other.name) for other in around.of("interview") if other.document
    }:
        yield Spot("alias", "taken", {"alias": alias})


@check("INT-03", Severity.BLOCK, variants=(*KINDS, "names"), says=SAYS)
def nothing_that_tells_who_it_is(report: Document) -> Iterator[Seen]:
    yield from personal_spots(report.values, TEXTS)
    if report.text("names_checked") == NO:
        yield Spot("names_checked", "names")


@check("INT-04", Severity.WARN, says=("count",))
def enough_quotes(report: Document, *, least: int = 5) -> Iterator[Seen]:
    count = sum(quote.has("text") for quote in report.rows("quotes"))
    if count < least:
        yield Spot("quotes", values={"count": str(count)})


@check("INT-05", Severity.WARN, variants=("short", "long"), says=("count", "number"))
def quotes_that_say_something(
    report: Document, *, least: int = 4, most: int = 60
) -> Iterator[Seen]:
    for number, quote in enumerate(report.rows("quotes"), 1):
        count = len(quote.text("text").split())
        if count and not least <= count <= most:
            variant = "short" if count < least else "long"
            values = {"count": str(count), "number": str(number)}
            yield Spot(f"quotes/{quote.id}/text", variant, values)


@check("INT-06", Severity.WARN)
def a_feeling_somewhere(report: Document) -> Iterator[Seen]:
    if not any(step.has("feeling") for step in report.rows("steps")):
        yield "steps"


@check("INT-07", Severity.HINT, says=("days",))
def written_while_it_is_fresh(report: Document, around: Around, *, most: int = 7) -> Iterator[Seen]:
    held, begun = report.date("held_on"), around.moment.begun
    if held and begun and (days := (begun - held).days) > most:
        yield Spot("held_on", values={"days": str(days)})


@check("INT-08", Severity.BLOCK, variants=("use", "public"), says=("number",))
def quotes_go_only_where_they_may(report: Document) -> Iterator[Seen]:
    consent = report.group("consent")
    inside, outside = consent.text("use_quotes"), consent.text("public_use")
    if NO not in (inside, outside):
        return
    variant = "use" if inside == NO else "public"
    for number, quote in enumerate(report.rows("quotes"), 1):
        if quote.text("public_ok") == YES:
            yield Spot(f"quotes/{quote.id}/public_ok", variant, {"number": str(number)})


@check("INT-09", Severity.BLOCK, says=("alias",))
def nothing_left_of_who_withdrew(report: Document, around: Around) -> Iterator[Seen]:
    alias = report.text("alias")
    withdrew = {_plain(other) for other in around.moment.withdrawn}
    if alias and _plain(alias) in withdrew and any(report.has(key) for key in TOLD):
        yield Spot("consent", values={"alias": alias})


def _in_consent(consent: Document, key: str) -> str:
    return f"consent/{consent.id}/{key}"


def _plain(alias: str) -> str:
    return " ".join(alias.casefold().split())
