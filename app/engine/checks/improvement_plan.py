from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.dutch.intentions import intention
from app.engine.dutch.one_owner import NoOwner, no_owner
from app.engine.fields.yes_no import YES
from app.engine.findings import Severity
from app.engine.months import months_after
from app.engine.paths import place
from app.engine.records import Around, Record

AGREED = {"owner": "owner", "hours": "hours", "cost": "cost_band", "due": "due", "status": "status"}
TRACED = {"pain": "addresses", "step": "desired_step"}
MEASURED = {
    "measure": "measure",
    "baseline": "baseline",
    "target": "target",
    "date": "measure_on",
}
DONE, STOPPED = "klaar", "gestopt"
CURRENT = "current"


@check("ACT-01", Severity.BLOCK, variants=tuple(AGREED), says=("number",))
def an_action_that_is_agreed(plan: Document) -> Iterator[Seen]:
    yield from _missing(plan, AGREED)


@check("ACT-02", Severity.BLOCK, variants=tuple(NoOwner), says=("number", "owner"))
def an_owner_who_is_one_person_or_role(plan: Document) -> Iterator[Seen]:
    for number, action in _numbered(plan):
        owner = action.text("owner")
        if owner and (why := no_owner(owner)):
            yield Spot(_at(action, "owner"), why, {"number": number, "owner": owner})


@check("ACT-03", Severity.BLOCK, variants=tuple(TRACED), says=("number",))
def an_action_that_solves_something(plan: Document) -> Iterator[Seen]:
    yield from _missing(plan, TRACED)


@check("ACT-04", Severity.WARN, variants=("past", "far"), says=("number",))
def a_deadline_within_reach(plan: Document, around: Around, *, months: int = 12) -> Iterator[Seen]:
    today = around.moment.today
    if today is None:
        return
    for number, action in _numbered(plan):
        due = action.date("due")
        if due and action.text("status") not in {DONE, STOPPED}:
            if due < today:
                yield Spot(_at(action, "due"), "past", {"number": number})
            elif due > months_after(today, months):
                yield Spot(_at(action, "due"), "far", {"number": number})


@check("ACT-05", Severity.WARN, says=("number", "word"))
def an_action_rather_than_an_intention(plan: Document) -> Iterator[Seen]:
    for number, action in _numbered(plan):
        if word := intention(action.text("title")):
            yield Spot(_at(action, "title"), values={"number": number, "word": word})


@check("ACT-06", Severity.BLOCK, variants=(*MEASURED, "measured"), says=("number",))
def an_effect_that_is_measured(plan: Document, around: Around) -> Iterator[Seen]:
    """Look for how it will be measured, and from the measuring date on for the measurement."""
    yield from _missing(plan, MEASURED)
    today = around.moment.today
    for number, action in _numbered(plan):
        day = action.date("measure_on")
        late = today is not None and day is not None and day < today
        if late and action.text("status") != STOPPED and not action.has("measurements"):
            yield Spot(_at(action, "measurements"), "measured", {"number": number})


@check("ACT-07", Severity.WARN, says=("owner", "count", "total"))
def work_that_is_shared(plan: Document, *, percent: int = 50, least: int = 3) -> Iterator[Seen]:
    """Look for one owner of most; that nobody owns most is what ACT-02 says."""
    owners = [action.text("owner") for action in plan.rows("actions")]
    names = {name.casefold(): name for name in owners if no_owner(name) is not NoOwner.NOBODY}
    total = len(owners)
    for name, count in Counter(owner.casefold() for owner in owners).items():
        if name in names and total >= least and count * 100 > total * percent:
            said = {"owner": names[name], "count": str(count), "total": str(total)}
            yield Spot("actions", values=said)


@check("ACT-08", Severity.WARN, variants=("quick", "long"))
def something_soon_and_something_lasting(
    plan: Document, around: Around, *, weeks: int = 4, months: int = 3, least: int = 3
) -> Iterator[Seen]:
    """Look for both, counted from the first start: that stays the same while time goes by."""
    days = [day for action in plan.rows("actions") if (day := action.date("due"))]
    start = _start(plan, around)
    if start is None or len(days) < least:
        return
    if min(days) > start + timedelta(weeks=weeks):
        yield Spot("actions", "quick")
    if max(days) <= months_after(start, months):
        yield Spot("actions", "long")


@check("ACT-09", Severity.HINT, says=("step",))
def an_action_at_every_moment_of_truth(plan: Document, around: Around) -> Iterator[Seen]:
    """Look at moments that have a pain point: where nothing hurts, nothing has to change."""
    if not plan.has("actions"):
        return
    addressed = {ref for action in plan.rows("actions") for ref in action.references("addresses")}
    pains = _pains_by_step(around)
    for step in around.of("step"):
        here = pains.get(step.ref, set())
        if here and _is_moment_of_truth(step, around) and here.isdisjoint(addressed):
            yield Spot("actions", values={"step": step.name})


@check("ACT-10", Severity.WARN)
def a_meeting_that_follows_up(plan: Document) -> Iterator[Seen]:
    if no_owner(plan.text("follow_up_meeting")) is NoOwner.NOBODY:
        yield "follow_up_meeting"


@check("ACT-11", Severity.HINT)
def residents_who_hear_what_came_of_it(plan: Document) -> Iterator[Seen]:
    if not plan.has("residents_informed_on"):
        yield "residents_informed_on"


def _numbered(plan: Document) -> Iterator[tuple[str, Document]]:
    """Give every action with its number: in a list of what is wrong they all look alike."""
    return ((str(number), action) for number, action in enumerate(plan.rows("actions"), 1))


def _missing(plan: Document, asked: dict[str, str]) -> Iterator[Spot]:
    for number, action in _numbered(plan):
        for variant, key in asked.items():
            if not action.has(key):
                yield Spot(_at(action, key), variant, {"number": number})


def _at(action: Document, key: str) -> str:
    return place("actions", action.id, key)


def _start(plan: Document, around: Around) -> date | None:
    starts = [day for action in plan.rows("actions") if (day := action.date("start"))]
    return min(starts) if starts else around.moment.begun or around.moment.today


def _pains_by_step(around: Around) -> dict[str, set[str]]:
    pains: dict[str, set[str]] = {}
    for pain in around.of("pain"):
        pains.setdefault(pain.parent, set()).add(pain.ref)
    return pains


def _is_moment_of_truth(step: Record, around: Around) -> bool:
    journey = around.find(f"{step.document}#")
    kind = journey.as_document.text("kind") if journey else ""
    return kind in {"", CURRENT} and step.as_document.text("moment_of_truth") == YES
