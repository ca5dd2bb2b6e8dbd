"""Actions as they are drawn and read in a table, and how the plan goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.ui.pictures.kit.days import day
from app.ui.pictures.table import Table

DONE, BUSY, PLANNED, WAITS, STOPPED = "klaar", "bezig", "gepland", "wacht_op", "gestopt"
STATUSES = (DONE, BUSY, PLANNED, WAITS, STOPPED)
NO_OWNER, NO_DUE, NO_MEASURE = "nog geen eigenaar", "nog geen deadline", "nog geen maat"
HEADS = (
    "Actie", "Eigenaar", "Hoe het ervoor staat", "Begin", "Deadline",
    "Maat", "Nu", "Doel", "Meten op", "Gemeten",
)  # fmt: skip
NO_STATUS, NOT_MEASURED = "nog geen status", "nog niet gemeten"


@dataclass(frozen=True)
class Action:
    """One thing that will change. Texts may be empty, days unknown."""

    title: str
    owner: str = ""
    status: str = ""  # its code
    note: str = ""  # what it waits for, or why it stopped
    start: date | None = None
    due: date | None = None
    measure: str = ""
    baseline: str = ""
    target: str = ""
    measure_on: date | None = None
    measured: str = ""  # the last value
    conclusion: str = ""

    @property
    def is_over(self) -> bool:
        """Whether nothing more has to be done."""
        return self.status in {DONE, STOPPED}


@dataclass(frozen=True)
class Plan:
    """All actions of a team, and on which day they are looked at."""

    about: str
    all: tuple[Action, ...] = ()
    today: date | None = None
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def actions(self) -> list[Action]:
        """The actions by deadline; those without one come last."""
        return sorted(self.all, key=lambda one: one.due or date.max)

    def is_late(self, one: Action) -> bool:
        """Whether the deadline has passed and it is not done."""
        passed = one.due is not None and self.today is not None and one.due < self.today
        return passed and not one.is_over

    def misses_measure(self, one: Action) -> bool:
        """Whether the day of measuring has passed and nothing was measured."""
        passed = one.measure_on and self.today and one.measure_on < self.today
        return bool(passed) and not one.measured and one.status != STOPPED

    def status(self, one: Action) -> str:
        """Return how an action goes, in words."""
        return self.names.get(one.status, one.status) if one.status else NO_STATUS


def finding(plan: Plan) -> str:
    """Return what is done and what needs somebody, in one sentence."""
    count = len(plan.all)
    if not count:
        return "Nog geen acties. Begin bij het laagste punt van de heartbeat."
    done = sum(one.status == DONE for one in plan.all)
    said = f"{done} van {_many(count)} klaar" if done else f"{_many(count)}, nog niets klaar"
    late = sum(map(plan.is_late, plan.all))
    open_ones = [one for one in plan.all if not one.is_over]
    owners = sum(not one.owner for one in open_ones)
    dates = sum(not one.due for one in open_ones)
    parts = [
        f"{late} te laat" if late else "niets te laat" if plan.today else "",
        f"{owners} zonder eigenaar" if owners else "",
        f"{dates} zonder deadline" if dates else "",
    ]
    return ", ".join(filter(None, [said, *parts]))


def description(plan: Plan) -> str:
    """Return the plan in one breath, for who hears it."""
    said = finding(plan)
    late = "; ".join(one.title for one in plan.actions if plan.is_late(one))
    parts = [said if said.endswith(".") else f"{said}.", f"Te laat: {late}." if late else ""]
    return " ".join([*filter(None, parts), "Alle acties staan in de tabel onder de tekening."])


def who(plan: Plan, one: Action) -> str:
    """Return how an action goes and who owns it."""
    status = f"{plan.status(one)}: {one.note}" if one.note else plan.status(one)
    return f"{status} · {one.owner or NO_OWNER}"


def told(one: Action) -> str:
    """Return what was measured and what the team makes of it."""
    return " · ".join(filter(None, (one.measured, one.conclusion)))


def table(plan: Plan) -> Table:
    """Return every action in words, by deadline; what nobody measured yet has no column."""
    rows = [_row(plan, one) for one in plan.actions]
    most = len(HEADS) if any(row[-1] for row in rows) else len(HEADS) - 1
    return Table(plan.about, HEADS[:most], tuple(row[:most] for row in rows))


def _row(plan: Plan, one: Action) -> tuple[str, ...]:
    late = ", te laat" if plan.is_late(one) else ""
    note = f": {one.note}" if one.note else ""
    return (
        one.title,
        one.owner or NO_OWNER,
        f"{plan.status(one)}{note}{late}",
        day(one.start) if one.start else "",
        day(one.due) if one.due else NO_DUE,
        one.measure or NO_MEASURE,
        one.baseline,
        one.target,
        day(one.measure_on) if one.measure_on else "",
        told(one) or (NOT_MEASURED if plan.misses_measure(one) else ""),
    )


def _many(number: int) -> str:
    return "1 actie" if number == 1 else f"{number} acties"
