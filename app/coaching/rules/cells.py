"""What stands in each box of the matrix: a state, and words where the usual ones do not do."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.coaching.rules.learner import Learner, Seat, Work, WorkState
from app.content import Course, Module, Step, StepKind


class CellState(StrEnum):
    """The states that ui/cell.html can draw."""

    DONE = "done"
    BUSY = "busy"
    HANDED_IN = "handed-in"
    WAITS = "waits"  # for whoever looks
    RETURNED = "returned"
    NONE = "none"


class Column(NamedTuple):
    """A column: one step, or the lessons of a module together."""

    module: Module
    kind: StepKind
    steps: tuple[Step, ...]
    code: str = ""  # of a workshop

    @property
    def is_gathered(self) -> bool:
        """Whether these are the lessons of a module together."""
        return len(self.steps) != 1


class Cell(NamedTuple):
    """One box. What is said in it follows from the state and the other things."""

    state: CellState
    done: int = 0
    total: int = 0
    seat: Seat | None = None
    work: Work | None = None


WORK = {
    WorkState.BUSY: CellState.BUSY,
    WorkState.HANDED_IN: CellState.HANDED_IN,
    WorkState.RETURNED: CellState.RETURNED,
    WorkState.PASSED: CellState.DONE,
}


def columns(course: Course, *, each_lesson: bool = False) -> list[Column]:
    """Return the columns: the steps in order; lessons that follow each other make one column."""
    found = []
    for module in course.modules:
        for steps in _groups(module.steps, each_lesson=each_lesson):
            kind = steps[0].kind
            code = course.workshop(steps[0].id).code if kind is StepKind.WORKSHOP else ""
            found.append(Column(module, kind, steps, code))
    return found


def _groups(steps: Sequence[Step], *, each_lesson: bool) -> Iterator[tuple[Step, ...]]:
    gathered: list[Step] = []
    for step in steps:
        if step.kind is StepKind.LESSON and not each_lesson:
            gathered.append(step)
            continue
        if gathered:
            yield tuple(gathered)
            gathered = []
        yield (step,)
    if gathered:
        yield tuple(gathered)


def cell_of(learner: Learner, column: Column, *, trains: bool) -> Cell:
    """Return what stands in one box. Only for a trainer does work wait."""
    done = sum((step.kind, step.id) in learner.done for step in column.steps)
    total = len(column.steps)
    if done == total:
        work = learner.works.get(column.steps[0].id)
        return Cell(CellState.DONE, done, total, work=work)
    if column.kind is StepKind.EXERCISE:
        return _exercise(learner.works.get(column.steps[0].id), trains=trains)
    if column.kind is StepKind.WORKSHOP:
        seat = learner.seats.get(column.steps[0].id)
        return Cell(CellState.BUSY if seat else CellState.NONE, seat=seat)
    return Cell(CellState.BUSY if done else CellState.NONE, done, total)


def _exercise(work: Work | None, *, trains: bool) -> Cell:
    if work is None:
        return Cell(CellState.NONE)
    waits = trains and work.state is WorkState.HANDED_IN and not work.is_own
    return Cell(CellState.WAITS if waits else WORK[work.state], work=work)
