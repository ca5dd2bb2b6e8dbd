"""The whole cohort: who stands in which row, in which order, and the sums above."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from typing import Any

from app.clock import AMSTERDAM
from app.coaching.rules.cells import Cell, Column, cell_of, columns
from app.coaching.rules.help import Help, Span, helps, is_on_schedule, own_pace
from app.coaching.rules.learner import Learner, Work
from app.content import Course
from app.progress.rules import percentage


class Order(StrEnum):
    """By what the rows are sorted."""

    NAME = "naam"
    PROGRESS = "voortgang"
    ACTIVE = "actief"


class Only(StrEnum):
    """Which rows are shown."""

    ALL = "iedereen"
    WAITING = "wacht"
    HELP = "hulp"


@dataclass(frozen=True)
class Row:
    """One learner in the matrix."""

    learner: Learner
    cells: tuple[Cell, ...]
    helps: tuple[Help, ...]
    done: int
    total: int
    is_on_schedule: bool

    @property
    def is_finished(self) -> bool:
        """Whether every step is done."""
        return self.done == self.total

    @property
    def percentage(self) -> int:
        """How much is done."""
        return percentage(self.done, self.total)


@dataclass(frozen=True)
class Overview:
    """A cohort at one moment, for one viewer."""

    course: Course
    learners: Sequence[Learner]
    span: Span
    now: datetime
    trains: bool
    each_lesson: bool = False

    @cached_property
    def columns(self) -> list[Column]:
        """The columns of the matrix."""
        return columns(self.course, each_lesson=self.each_lesson)

    @property
    def groups(self) -> list[tuple[str, int]]:
        """The modules above the columns, each with how many columns it has."""
        found = groupby(self.columns, key=lambda column: column.module)
        return [(module.title, len(list(columns))) for module, columns in found]

    @cached_property
    def rows(self) -> list[Row]:
        """A row for each learner, in the order in which they came."""
        return [self._row(learner) for learner in self.learners]

    def shown(self, only: Only, order: Order, *, descending: bool) -> list[Row]:
        """Return the rows that were asked for, in the order that was asked for.

        Equal ones stay by name, whatever the direction.
        """
        by_name = sorted(self.of(only), key=_by_name)
        return sorted(by_name, key=KEYS[order], reverse=descending)

    def of(self, only: Only) -> list[Row]:
        """Return the rows of a filter."""
        if only is Only.WAITING:
            return [row for row in self.rows if self.trains and row.learner.waiting]
        return [row for row in self.rows if only is Only.ALL or row.helps]

    @property
    def waiting(self) -> list[tuple[Work, list[Learner]]]:
        """What waits for this trainer, the longest first, with who made it."""
        teams: dict[str, tuple[Work, list[Learner]]] = {}
        for row in self.of(Only.WAITING):
            for work in row.learner.waiting:
                teams.setdefault(work.submission, (work, []))[1].append(row.learner)
        return sorted(teams.values(), key=lambda pair: pair[0].since)

    def count(self, which: Callable[[Row], bool]) -> int:
        """Count the rows of which something is true."""
        return sum(map(which, self.rows))

    @property
    def finished(self) -> int:
        """How many learners have done every step."""
        return self.count(lambda row: row.is_finished)

    @property
    def on_schedule(self) -> int:
        """How many learners are on schedule and not finished yet."""
        return self.count(lambda row: row.is_on_schedule and not row.is_finished)

    @property
    def behind(self) -> int:
        """How many learners are behind."""
        return self.count(lambda row: not row.is_on_schedule and not row.is_finished)

    @cached_property
    def _own_pace(self) -> list[Any]:
        return own_pace(self.course)

    def _row(self, learner: Learner) -> Row:
        steps = self.course.steps
        today = self.now.astimezone(AMSTERDAM).date()
        return Row(
            learner=learner,
            cells=tuple(cell_of(learner, one, trains=self.trains) for one in self.columns),
            helps=tuple(helps(learner, self._own_pace, self.now)),
            done=sum((step.kind, step.id) in learner.done for step in steps),
            total=len(steps),
            is_on_schedule=is_on_schedule(learner, self._own_pace, self.span, today),
        )


def _by_name(row: Row) -> tuple[str, str]:
    return row.learner.name.casefold(), row.learner.public_id


def _by_activity(row: Row) -> float:
    last = row.learner.last_active_at
    return last.timestamp() if last else 0.0


KEYS: dict[Order, Callable[[Row], Any]] = {
    Order.NAME: _by_name,
    Order.PROGRESS: lambda row: row.done,
    Order.ACTIVE: _by_activity,
}
