from collections.abc import Iterator

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.findings import Severity
from app.engine.records import Around, Record

PEAK = 2


@check("DES-01", Severity.BLOCK, variants=("none", "other"))
def a_current_journey_to_improve(journey: Document, around: Around) -> Iterator[Seen]:
    if not journey.has("current_journey"):
        yield Spot("current_journey", "none")
    for found in around.found(journey.values.get("current_journey")):
        if found.as_document.text("kind") not in {"", "current"}:
            yield Spot("current_journey", "other")


@check("DES-02", Severity.WARN, variants=("first", "last"))
def a_good_begin_and_a_good_end(journey: Document, *, least: int = 1) -> Iterator[Seen]:
    steps = journey.rows("steps")
    for variant, ends in (("first", steps[:1]), ("last", steps[1:][-1:])):
        for step in ends:
            if _feeling(step, least) < least:
                yield Spot(f"steps/{step.id}/feeling", variant)


@check("DES-03", Severity.WARN, variants=("unmarked", "flat"))
def a_peak_where_it_matters(journey: Document, around: Around) -> Iterator[Seen]:
    steps = journey.rows("steps")
    moments = [step for step in steps if _is_moment_of_truth(step, around)]
    if steps and not moments:
        yield Spot("steps", "unmarked")
    elif moments and not any(step.number("feeling") == PEAK for step in moments):
        yield Spot(f"steps/{moments[0].id}/feeling", "flat")


@check("DES-04", Severity.WARN, says=("count", "total"))
def a_promise_one_can_keep(journey: Document, *, most: int = 60) -> Iterator[Seen]:
    steps = journey.rows("steps")
    count = sum(step.number("feeling") == PEAK for step in steps)
    if count * 100 > most * len(steps):
        yield Spot("steps", values={"count": str(count), "total": str(len(steps))})


@check("DES-05", Severity.BLOCK, variants=("missing", "reason"), says=("step",))
def an_answer_to_every_low(journey: Document, around: Around, *, low: int = -1) -> Iterator[Seen]:
    answered = {ref for row in journey.rows("lows") for ref in row.references("step")}
    for step in _current_steps(journey, around):
        if step.ref not in answered and _feeling(step.as_document, 0) <= low:
            yield Spot("lows", "missing", {"step": step.name})
    for row in journey.rows("lows"):
        if row.text("outcome") == "niet_nu" and not row.has("reason"):
            names = [step.name for step in around.found(row.values.get("step"))]
            yield Spot(f"lows/{row.id}/reason", "reason", {"step": "".join(names[:1])})


@check("DES-06", Severity.WARN, says=("risen",))
def a_change_backstage_where_it_rises(
    journey: Document, around: Around, *, rise: int = 2
) -> Iterator[Seen]:
    for step in journey.rows("steps"):
        risen = _risen(step, around)
        if risen >= rise and not step.has("backstage"):
            yield Spot(f"steps/{step.id}/backstage", values={"risen": str(risen)})


@check("DES-07", Severity.HINT, says=("count", "before"))
def no_more_steps_than_now(journey: Document, around: Around) -> Iterator[Seen]:
    count, before = len(journey.rows("steps")), len(_current_steps(journey, around))
    if before and count > before:
        yield Spot("steps", values={"count": str(count), "before": str(before)})


def _current_steps(journey: Document, around: Around) -> list[Record]:
    """Return the steps of the current journey that it improves, if that one is known."""
    documents = {found.document for found in around.found(journey.values.get("current_journey"))}
    return [step for step in around.of("step") if step.document in documents]


def _is_moment_of_truth(step: Document, around: Around) -> bool:
    """Say whether it is one, or comes in the place of one."""
    before = [record.as_document for record in around.found(step.values.get("replaces"))]
    return any(one.text("moment_of_truth") == "yes" for one in (step, *before))


def _risen(step: Document, around: Around) -> int:
    """Return by how much it becomes more pleasant than the worst of what it replaces."""
    before = [
        feeling
        for record in around.found(step.values.get("replaces"))
        if (feeling := record.as_document.number("feeling")) is not None
    ]
    now = step.number("feeling")
    return now - min(before) if before and now is not None else 0


def _feeling(step: Document, unknown: int) -> int:
    feeling = step.number("feeling")
    return unknown if feeling is None else feeling
