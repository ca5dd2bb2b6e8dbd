import re
from collections.abc import Iterator

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.dutch.internal_words import internal_words
from app.engine.findings import Severity

FRONT_LINE = {"balie", "kcc", "consulent", "buitendienst"}
SMALL = r"(?:(?:aan|bij|den?|en|op) )?"
OUR_MUNICIPALITY = re.compile(rf"\bgemeente(?: {SMALL}[A-Z][\w-]*)+")
EVERYONE = {
    *("inwoner", "inwoners", "burger", "burgers", "bewoner", "bewoners", "iedereen", "klant"),
    *("klanten", "mens", "mensen", "bevolking", "publiek", "doelgroep"),
}
SAYS_NOTHING = {
    *("de", "het", "een", "alle", "al", "onze", "elke", "iedere", "in", "van", "voor", "en"),
    *("gemeente", "stad", "dorp"),
}


@check("KIC-01", Severity.BLOCK, variants=("title", "challenge"))
def a_title_and_a_challenge(card: Document) -> Iterator[Seen]:
    yield from (Spot(key, key) for key in ("title", "challenge") if not card.has(key))


@check("KIC-02", Severity.WARN, says=("word", "better"))
def a_challenge_in_the_words_of_a_resident(card: Document) -> Iterator[Seen]:
    for found in internal_words(card.text("challenge")):
        values = {"word": found.word, "better": found.better}
        yield Spot("challenge", values=values, span=(found.start, found.end))


@check("KIC-03", Severity.BLOCK, variants=("start", "end", "same"))
def a_begin_and_another_end(card: Document) -> Iterator[Seen]:
    start, end = _plain(card.text("start_event")), _plain(card.text("end_event"))
    if not start:
        yield Spot("start_event", "start")
    if not end:
        yield Spot("end_event", "end")
    elif start == end:
        yield Spot("end_event", "same")


@check("KIC-04", Severity.WARN, says=("count",))
def enough_disciplines(card: Document, *, least: int = 3) -> Iterator[Seen]:
    count = len(_disciplines(card))
    if count < least:
        yield Spot("team", values={"count": str(count)})


@check("KIC-05", Severity.BLOCK)
def someone_from_the_front_line(card: Document) -> Iterator[Seen]:
    if not _disciplines(card) & FRONT_LINE:
        yield "team"


@check("KIC-06", Severity.WARN, variants=("small", "large"), says=("count",))
def a_team_that_fits_round_a_table(
    card: Document, *, least: int = 3, most: int = 8
) -> Iterator[Seen]:
    count = len(card.rows("team"))
    if not least <= count <= most:
        variant = "small" if count < least else "large"
        yield Spot("team", variant, {"count": str(count)})


@check("KIC-07", Severity.HINT)
def a_sponsor(card: Document) -> Iterator[Seen]:
    if not card.has("sponsor"):
        yield "sponsor"


@check("KIC-08", Severity.WARN, says=("group",))
def a_group_not_everyone(card: Document) -> Iterator[Seen]:
    group = card.text("target_group")
    words = set(_plain(OUR_MUNICIPALITY.sub("gemeente", group)).split())
    if words & EVERYONE and not words - EVERYONE - SAYS_NOTHING:
        yield Spot("target_group", values={"group": group})


def _disciplines(card: Document) -> set[str]:
    return {member.text("discipline") for member in card.rows("team")} - {""}


def _plain(text: str) -> str:
    """Return the words in small letters, without punctuation."""
    return " ".join(re.findall(r"\w+", text.casefold()))
