"""How far somebody is: what counts, what comes next, what time is left."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)

WHOLE = 100
ROUND_MINUTES = 5
HONEST_FROM = 60  # below an hour we count minutes, above it quarters


class StopState(StrEnum):
    """How a stop on the route looks to somebody."""

    DONE = "done"
    NOW = "now"
    OPEN = "open"


def percentage(done: int, total: int) -> int:
    """Return how much is done, rounded down: 100 only when everything is, and never more."""
    if total <= 0:
        return WHOLE
    return WHOLE * min(done, total) // total


class Beside(NamedTuple):
    """What a feature shows beside somebody's route, and which steps wait for others.

    `waits` says of a step why there is nothing to do for this person now: a workshop with a
    seat, work that the trainer has.
    """

    template: str
    context: Mapping[str, object]
    waits: Mapping[tuple[str, str], str] = MappingProxyType({})


@dataclass(frozen=True)
class Route(Generic[Key]):
    """The steps of a course in order, and which of them somebody finished.

    What was finished and left the course since then does not count: not above, not below.
    """

    steps: Sequence[tuple[Key, int]]  # (step, its minutes)
    done: Collection[Key]
    waits: Collection[Key] = ()  # not finished, but nothing to do now: somebody else has it

    @cached_property
    def next_step(self) -> Key | None:
        """The first step that is not finished and can be done; None when there is none."""
        return next(iter(self.upcoming), None)

    @cached_property
    def upcoming(self) -> list[Key]:
        """Every step that is not finished and can be done, in order."""
        return [step for step in self._unfinished if step not in self.waits]

    @cached_property
    def _unfinished(self) -> list[Key]:
        return [step for step, _minutes in self.steps if step not in self.done]

    @property
    def count_done(self) -> int:
        """How many steps are finished."""
        return len(self.steps) - len(self._unfinished)

    @property
    def percentage(self) -> int:
        """How much of the route is finished."""
        return percentage(self.count_done, len(self.steps))

    @property
    def minutes_left(self) -> int:
        """How long the rest takes: the sum of the steps that are not finished."""
        return sum(minutes for step, minutes in self.steps if step not in self.done)

    @property
    def is_done(self) -> bool:
        """Whether every step is finished."""
        return not self._unfinished

    def state(self, step: Key) -> StopState:
        """Return how this step looks: finished, the one to do now, or open."""
        if step in self.done:
            return StopState.DONE
        return StopState.NOW if step == self.next_step else StopState.OPEN


def rounded(minutes: int) -> int:
    """Round an estimate so that it does not promise more than it knows."""
    step = ROUND_MINUTES if minutes < HONEST_FROM else ROUND_MINUTES * 3
    return -(-minutes // step) * step


def per_week(minutes: int, weeks: int) -> int:
    """Return the minutes a week that are needed to be ready in so many weeks, rounded up."""
    return rounded(-(-minutes // max(weeks, 1)))
