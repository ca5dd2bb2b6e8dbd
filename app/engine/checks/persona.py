import re
from collections import Counter
from collections.abc import Iterator

from app.engine.checks.personal import KINDS, SAYS, personal_spots
from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.findings import Severity
from app.engine.records import Around, Record

# What says who somebody is, and not yet how somebody does things.
WHO = re.compile(
    r"\b(?:\d{1,3} jaar|\d{1,3}-jarige?|getrouwd|gescheiden|alleenstaande?"
    r"|samenwonend|weduwe|weduwnaar|gezin|kind(?:eren)?|zoon|dochter|man|vrouw|moeder|vader)\b",
    re.IGNORECASE,
)
TEXTS = {
    *("name", "tagline", "situation", "goal", "text", "left", "right", "support_network"),
    *("says", "thinks", "does", "feels", "not_typical", "alt"),
}


@check("PER-01", Severity.BLOCK, says=("count",))
def enough_talks(persona: Document, around: Around, *, least: int = 3) -> Iterator[Seen]:
    count = len({talk.ref for talk in around.found(persona.values.get("based_on_interviews"))})
    if count < least:
        yield Spot("based_on_interviews", values={"count": str(count)})


@check("PER-02", Severity.BLOCK, variants=("few", "one"), says=("count",))
def quotes_of_several_people(
    persona: Document, around: Around, *, least: int = 2
) -> Iterator[Seen]:
    quotes = _quotes(persona, around)
    if len(quotes) < least:
        yield Spot("quotes", "few", {"count": str(len(quotes))})
    elif len({quote.parent for quote in quotes}) < least:
        yield Spot("quotes", "one", {"count": str(len(quotes))})


@check("PER-03", Severity.WARN, says=("percent", "alias"))
def not_one_person(persona: Document, around: Around, *, most: int = 60) -> Iterator[Seen]:
    quotes = _quotes(persona, around)
    told = Counter(quote.parent for quote in quotes).most_common()
    if len(told) > 1 and told[0][1] * 100 > most * len(quotes):
        talk, count = told[0]
        teller = around.find(talk)
        values = {
            "percent": str(count * 100 // len(quotes)),
            "alias": teller.name if teller else "één inwoner",
        }
        yield Spot("quotes", values=values)


@check("PER-04", Severity.BLOCK, variants=("goal", "needs", "frustrations"))
def a_goal_a_need_and_a_frustration(persona: Document) -> Iterator[Seen]:
    for key in ("goal", "needs", "frustrations"):
        if not persona.has(key):
            yield Spot(key, key)


@check("PER-05", Severity.HINT, variants=("person", "few"), says=("count",))
def behaviour_before_who_it_is(persona: Document, *, least: int = 3) -> Iterator[Seen]:
    count = len(persona.rows("behaviour_scales"))
    if count < least:
        described = f"{persona.text('tagline')} {persona.text('situation')}"
        variant = "person" if WHO.search(described) else "few"
        yield Spot("behaviour_scales", variant, {"count": str(count)})


@check("PER-06", Severity.BLOCK, variants=(*KINDS, "alias"), says=SAYS)
def nobody_who_was_spoken_to(persona: Document, around: Around) -> Iterator[Seen]:
    name = persona.text("name").casefold()
    if name and name in {talk.name.casefold() for talk in around.of("interview")}:
        yield Spot("name", "alias", {"found": persona.text("name")})
    yield from personal_spots(persona.values, TEXTS)


@check("PER-07", Severity.WARN, says=("count",))
def few_enough_to_remember(persona: Document, around: Around, *, most: int = 4) -> Iterator[Seen]:
    count = len(around.of("persona"))
    if count > most and persona.has("name"):
        yield Spot("name", values={"count": str(count)})


@check("PER-08", Severity.WARN)
def a_picture_that_may_be_used(persona: Document) -> Iterator[Seen]:
    image = persona.group("image")
    if image.has("file") and not image.has("licence"):
        yield f"image/{image.id}/licence"


def _quotes(persona: Document, around: Around) -> list[Record]:
    chosen = [*persona.references("quotes"), *persona.references("quote")]
    return around.found(" ".join(dict.fromkeys(chosen)))
