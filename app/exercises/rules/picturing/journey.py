"""A current, individual, planned or desired journey, drawn as a map with its heartbeat."""

from collections.abc import Iterable, Mapping

from app.engine.document import Document
from app.engine.fields.duration import DAY, minutes_of
from app.engine.records import Record
from app.engine.references import split_references
from app.exercises.rules.picturing.filled import Filled, quoted
from app.ui.pictures import heartbeat, journey_map
from app.ui.pictures.drawing import Drawing
from app.ui.pictures.journey import Evidence, Journey, Phase, Step
from app.ui.pictures.table import table

ENOUGH = 2  # sources from which on a step counts as researched; as CUR-06 asks of pain points
TOLD, _SEEN = "quote", {"observation", "finding"}
_DESIRED = "desired-step"
_BETWEEN = " · "


def draw_journey(filled: Filled) -> Drawing:
    """Draw a journey: sheets for paper, upright for a phone, and its table."""
    return drawing_of(journey_of(filled), filled.name)


def drawing_of(journey: Journey, name: str = "") -> Drawing:
    """Return a journey as pages show it; `name` tells its parts from those of another."""
    names = [f"{name}kaart-{at}" for at, _ in enumerate(journey_map.sheets(journey))]
    return Drawing(
        title=journey.title,
        sheets=tuple(journey_map.draw(journey, one, at) for at, one in enumerate(names)),
        table=table(journey),
        narrow=heartbeat.upright(journey, f"{name}lijn"),
    )


def journey_of(filled: Filled) -> Journey:
    """Return the journey that a document describes, its steps in the order of their phases."""
    document = filled.document
    rows = steps_in_order(document)
    steps = tuple(_step(filled, row, desired_steps(filled)) for row in rows)
    personas = [record.name for record in filled.found(document, "persona_id")]
    talks = [r for r in filled.found(document, "based_on") if r.kind == "interview"]
    return Journey(
        title=document.text("title") or filled.template.title,
        about=_BETWEEN.join(filter(None, (*personas[:1], filled.owner, document.text("period")))),
        based_on=_many(len(talks), "gesprek", "gesprekken") if talks else "",
        persona=personas[0].split()[0] if personas else "",
        badge=filled.badge,
        phases=tuple(_phases(document.rows("phases"), rows)),
        steps=steps,
    )


def steps_in_order(document: Document) -> list[Document]:
    """Return the steps of a journey in the order of their phases."""
    order = [phase.id for phase in document.rows("phases")]
    return sorted(document.rows("steps"), key=lambda row: _place(row, order))


def _place(row: Document, order: list[str]) -> int:
    """Return where the phase of a step stands; a step without one comes last."""
    phase = _phase_of(row)
    return order.index(phase) if phase in order else len(order)


def _phase_of(row: Document) -> str:
    return next((ref.rpartition("/")[2] for ref in row.references("phase")), "")


def _phases(phases: Iterable[Document], steps: list[Document]) -> Iterable[Phase]:
    inside = [_phase_of(step) for step in steps]
    for phase in phases:
        count = inside.count(phase.id)
        if count:
            yield Phase(phase.text("name"), phase.text("customer_goal"), count)


def _step(filled: Filled, row: Document, desired: Mapping[str, int | None]) -> Step:
    told = filled.found(row, "evidence")
    quotes = [record for record in told if record.kind == TOLD]
    sources = {record.document for record in told if record.kind in {TOLD, *_SEEN}}
    return Step(
        title=row.text("title"),
        feeling=row.number("feeling"),
        desired=desired.get(row.id),
        dropped=bool(desired) and row.id not in desired,
        thought=row.text("thought"),
        channel=row.text("channel"),
        channel_name=filled.words("steps", row, "channel"),
        waiting=filled.words("steps", row, "waiting"),
        waiting_days=(minutes_of(row.text("waiting")) or 0) / DAY,
        moment_of_truth=row.text("moment_of_truth") == "yes",
        backstage=_listed(row.rows("backstage"), "activity", "department"),
        quote=quoted(quotes[0]) if quotes else "",
        pain=_listed(row.rows("pains"), "text"),
        opportunity=_listed(row.rows("opportunities"), "text"),
        evidence=_evidence(len(sources)),
        people=len({record.document for record in quotes}),
    )


def _listed(rows: Iterable[Document], *keys: str) -> str:
    """Return the first words of each row, one after the other."""
    texts = (next(filter(None, map(row.text, keys)), "") for row in rows)
    return _BETWEEN.join(filter(None, texts))


def _evidence(sources: int) -> Evidence:
    if sources >= ENOUGH:
        return Evidence.FULL
    return Evidence.SOME if sources else Evidence.NONE


def desired_steps(filled: Filled) -> Mapping[str, int | None]:
    """Return how each step feels in the desired journey; a step that it drops is not in it."""
    found: dict[str, int | None] = {}
    for record in filled.around.of(_DESIRED) if filled.ref else ():
        for step in _replaced(record, filled.ref):
            found.setdefault(step, record.as_document.number("feeling"))
    return found


def _replaced(record: Record, ref: str) -> Iterable[str]:
    begin = f"{ref}#steps/"
    refs = split_references(record.values.get("replaces"))
    return (one.removeprefix(begin) for one in refs if one.startswith(begin))


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
