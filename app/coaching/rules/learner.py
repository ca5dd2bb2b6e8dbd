"""One learner as a trainer may know them: finished steps, handed-in work, seats. Nothing of how.

No reading times, no places in lessons, no failed attempts, no scores: they are not in here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from app.content import StepKind

Key = tuple[StepKind, str]


class WorkState(StrEnum):
    """How an exercise of somebody's team stands."""

    BUSY = "busy"
    HANDED_IN = "handed-in"  # it waits for a trainer
    RETURNED = "returned"
    PASSED = "passed"


class Work(NamedTuple):
    """The document of somebody's team for one exercise."""

    template_id: str
    project: str  # its title
    state: WorkState
    since: datetime  # when it was begun, handed in or decided about
    submitted_at: datetime | None = None  # the last time
    submission: str = ""  # public id of what was handed in last
    is_untouched: bool = False  # returned, and nobody wrote in it since then
    is_own: bool = False  # of the team of whoever looks


class Seat(StrEnum):
    """What somebody has at a workshop."""

    SEAT = "seat"
    WAITING = "waiting"
    HAD = "had"  # a seat, and it is over


@dataclass(frozen=True)
class Learner:
    """One learner in a cohort."""

    public_id: str
    name: str
    since: datetime  # when the course began for this person
    done: Mapping[Key, datetime] = field(default_factory=dict)
    works: Mapping[str, Work] = field(default_factory=dict)  # by exercise
    seats: Mapping[str, Seat] = field(default_factory=dict)  # by kind of workshop
    team: str = ""  # titles of the projects

    @property
    def last_active_at(self) -> datetime | None:
        """When the last step was finished or the team handed something in."""
        handed_in = [work.submitted_at for work in self.works.values() if work.submitted_at]
        return max([*self.done.values(), *handed_in], default=None)

    @property
    def waiting(self) -> list[Work]:
        """The work that waits for a trainer; what is of the viewer's own team waits for another."""
        return [
            work
            for work in self.works.values()
            if work.state is WorkState.HANDED_IN and not work.is_own
        ]


def chosen(one: Work, other: Work) -> Work:
    """Return which of two documents for the same exercise counts: a passed one, else the last."""
    return max(one, other, key=lambda work: (work.state is WorkState.PASSED, work.since))
