import re
from collections.abc import Iterator

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.findings import Severity
from app.engine.records import Around, Record

IT_WORD = re.compile(
    r"\b(?:apps?|ai|ict|it|bots?|tools?|qr)\b|mijn-?omgeving|track[- ]and[- ]trace"
    r"|website|webpagina|portaal|digita|digid|online|internet|chat|robot|algoritme|automatis"
    r"|systeem|systemen|software|applicatie|dashboard|database|koppeling|e-formulier|webformulier",
    re.IGNORECASE,
)
LOW = -1


@check("IDE-01", Severity.BLOCK)
def ideas_for_something_that_hurts(document: Document) -> Iterator[Seen]:
    for idea in document.rows("ideas"):
        if not idea.has("addresses"):
            yield f"ideas/{idea.id}/addresses"


@check("IDE-02", Severity.WARN, variants=("going_on", "chosen"), says=("count",))
def many_ideas_before_choosing(document: Document, *, least: int = 10) -> Iterator[Seen]:
    count = len(document.rows("ideas"))
    if 0 < count < least:
        variant = "chosen" if _selected(document) else "going_on"
        yield Spot("ideas", variant, {"count": str(count)})


@check("IDE-03", Severity.BLOCK, variants=("benefit", "effort"))
def a_choice_with_scores(document: Document) -> Iterator[Seen]:
    for idea in _selected(document):
        for key in ("benefit", "effort"):
            if not idea.has(key):
                yield Spot(f"ideas/{idea.id}/{key}", key)


@check("IDE-04", Severity.WARN, says=("box",))
def a_choice_from_more_than_one_box(document: Document) -> Iterator[Seen]:
    boxes = [idea.text("box") for idea in _selected(document)]
    if len(boxes) > 1 and len(set(boxes)) == 1 and boxes[0]:
        yield Spot("ideas", values={"box": boxes[0].upper()})


@check("IDE-05", Severity.WARN, says=("step",))
def an_idea_for_the_lowest_point(document: Document, around: Around) -> Iterator[Seen]:
    ideas = document.rows("ideas")
    addressed = {
        pain.parent for idea in ideas for pain in around.found(idea.values.get("addresses"))
    }
    for lowest in _lowest_points(around) if ideas else ():
        if not addressed & {step.ref for step in lowest}:
            yield Spot("ideas", values={"step": lowest[0].name})


@check("IDE-06", Severity.HINT, says=("count", "total"))
def ideas_beyond_computers(document: Document, *, most: int = 70, least: int = 3) -> Iterator[Seen]:
    ideas = document.rows("ideas")
    count = sum(bool(IT_WORD.search(_words(idea))) for idea in ideas)
    if len(ideas) >= least and count * 100 > most * len(ideas):
        yield Spot("ideas", values={"count": str(count), "total": str(len(ideas))})


def _selected(document: Document) -> list[Document]:
    return [idea for idea in document.rows("ideas") if idea.text("selected") == "yes"]


def _words(idea: Document) -> str:
    return f"{idea.text('title')} {idea.text('description')}"


def _lowest_points(around: Around) -> Iterator[list[Record]]:
    """Give the lowest steps of each current journey that has a low."""
    for journey in around.of("journey"):
        if journey.as_document.text("kind") != "current":
            continue
        steps = [step for step in around.of("step") if step.document == journey.document]
        feelings = [_feeling(step) for step in steps]
        lowest = min(feelings, default=0)
        if lowest <= LOW:
            yield [step for step, feeling in zip(steps, feelings, strict=True) if feeling == lowest]


def _feeling(step: Record) -> int:
    return step.as_document.number("feeling") or 0
