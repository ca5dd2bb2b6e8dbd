from collections.abc import Iterator

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.findings import Severity

NO_CONTACT = "geen_contact"
START = {"task": "task", "role_situation": "role", "date": "date", "channels": "channels"}
SEEN_AND_FELT = {"what_i_see_hear_read": "observation", "feeling": "feeling"}


@check("SAF-01", Severity.BLOCK, variants=("task", "role", "date", "channels"))
def somebody_with_a_task(safari: Document) -> Iterator[Seen]:
    yield from (Spot(key, variant) for key, variant in START.items() if not safari.has(key))


@check("SAF-02", Severity.WARN, says=("count",))
def enough_steps(safari: Document, *, least: int = 5) -> Iterator[Seen]:
    count = len(safari.rows("steps"))
    if count < least:
        yield Spot("steps", values={"count": str(count)})


@check("SAF-03", Severity.WARN, says=("count",))
def more_than_one_way_in(safari: Document, *, least: int = 2) -> Iterator[Seen]:
    used = {step.text("channel") for step in safari.rows("steps")} - {"", NO_CONTACT}
    if len(used) < least:
        yield Spot("steps", values={"count": str(len(used))})


@check("SAF-04", Severity.BLOCK, variants=("observation", "feeling"), says=("number",))
def every_step_seen_and_felt(safari: Document) -> Iterator[Seen]:
    for number, step in enumerate(safari.rows("steps"), 1):
        for key, variant in SEEN_AND_FELT.items():
            if not step.has(key):
                yield Spot(f"steps/{step.id}/{key}", variant, {"number": str(number)})


@check("SAF-05", Severity.WARN)
def an_opportunity(safari: Document) -> Iterator[Seen]:
    if not any(step.has("opportunity") for step in safari.rows("steps")):
        yield "steps"


@check("SAF-06", Severity.HINT)
def feelings_that_differ(safari: Document, *, least: int = 3) -> Iterator[Seen]:
    feelings = [step.number("feeling") for step in safari.rows("steps") if step.has("feeling")]
    if len(feelings) >= least and len(set(feelings)) == 1:
        yield "steps"


@check("SAF-07", Severity.BLOCK, says=("number",))
def pictures_that_can_be_heard(safari: Document) -> Iterator[Seen]:
    for number, step in enumerate(safari.rows("steps"), 1):
        photo = step.group("photo")
        if photo.has("file") and not photo.has("alt"):
            yield Spot(f"steps/{step.id}/photo/{photo.id}/alt", values={"number": str(number)})
