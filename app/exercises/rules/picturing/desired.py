"""A desired journey, drawn over the journey of now that it replaces."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.engine.records import Record
from app.exercises.rules.picturing.filled import Filled
from app.exercises.rules.picturing.journey import drawing_of, journey_of, steps_in_order
from app.ui.pictures.drawing import Drawing
from app.ui.pictures.journey import Journey, Phase, Step

_STEP = "step"
_BEFORE_ALL = -1


def draw_desired(filled: Filled) -> Drawing:
    """Draw a desired journey as any other, with two lines where both are known."""
    return drawing_of(desired_of(filled), filled.name)


def desired_of(filled: Filled) -> Journey:
    """Return the desired journey with the feelings of now, and the steps of now that it drops."""
    journey = journey_of(filled)
    replaced = [filled.found(row, "replaces") for row in steps_in_order(filled.document)]
    steps = [_now(step, now) for step, now in zip(journey.steps, replaced, strict=True)]
    gone = _gone(filled, replaced)
    return replace(
        journey,
        wanted=True,
        steps=tuple(_woven(steps, gone)),
        phases=tuple(_stretched(journey, gone)),
    )


def _now(step: Step, replaced: Sequence[Record]) -> Step:
    """Return a step with how it feels now: the lowest of the steps that it replaces."""
    now = [record.as_document.number("feeling") for record in replaced]
    known = [feeling for feeling in now if feeling is not None]
    return replace(step, desired=step.feeling, feeling=min(known, default=None), added=not replaced)


@dataclass(frozen=True)
class _Order:
    """Where each replaced step of now stands in the desired journey."""

    places: Mapping[str, int]
    documents: frozenset[str]


def _order(replaced: Sequence[Sequence[Record]]) -> _Order:
    places = {record.ref: at for at, records in enumerate(replaced) for record in records}
    return _Order(places, frozenset(r.document for records in replaced for r in records))


def _gone(filled: Filled, replaced: Sequence[Sequence[Record]]) -> Mapping[int, list[Step]]:
    """Return the steps of now that nothing replaces, by the desired step that they come after."""
    order, after = _order(replaced), _BEFORE_ALL
    gone: dict[int, list[Step]] = {}
    for record in filled.around.of(_STEP):
        if record.document not in order.documents:
            continue
        if record.ref in order.places:
            after = order.places[record.ref]
        else:
            gone.setdefault(after, []).append(_dropped(record))
    return gone


def _dropped(record: Record) -> Step:
    feeling = record.as_document.number("feeling")
    return Step(record.name, feeling, dropped=True, evidence=None)


def _woven(steps: Sequence[Step], gone: Mapping[int, list[Step]]) -> list[Step]:
    woven = list(gone.get(_BEFORE_ALL, []))
    for at, step in enumerate(steps):
        woven += [step, *gone.get(at, [])]
    return woven


def _stretched(journey: Journey, gone: Mapping[int, list[Step]]) -> list[Phase]:
    """Return the phases, each with room for the steps that fall away in it."""
    starts = [0, *journey.ends]
    return [
        replace(
            phase,
            steps=phase.steps
            + sum(len(some) for at, some in gone.items() if start <= max(at, 0) < end),
        )
        for phase, start, end in zip(journey.phases, starts, journey.ends, strict=False)
    ]
