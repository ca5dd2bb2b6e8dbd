"""The truth table of the matrix."""

import pytest

from app.coaching.rules.cells import CellState, cell_of, columns
from app.coaching.rules.learner import Learner, Seat, WorkState
from app.content import StepKind
from tests.coaching.course import learner, small_course, work

COURSE = small_course()
LESSONS, QUIZ, WORKSHOP, BEFORE, EXERCISE, AFTER = columns(COURSE)
C, W = CellState, WorkState


def test_lessons_that_follow_each_other_make_one_column() -> None:
    found = [[step.id for step in column.steps] for column in columns(COURSE)]

    assert found == [["les1", "les2"], ["toets1"], ["w1"], ["les3"], ["kaart"], ["les4"]]
    assert [column.is_gathered for column in columns(COURSE)][:2] == [True, False]
    assert WORKSHOP.code == "W1"


def test_on_request_every_lesson_has_its_column() -> None:
    found = columns(COURSE, each_lesson=True)

    assert len(found) == len(COURSE.steps)
    assert not any(column.is_gathered for column in found)


@pytest.mark.parametrize(
    ("who", "state", "done"),
    [
        (learner(), C.NONE, 0),
        (learner("les1"), C.BUSY, 1),
        (learner("les2"), C.BUSY, 1),
        (learner("les1", "les2"), C.DONE, 2),
        (learner("les3", "toets1"), C.NONE, 0),
    ],
)
def test_lessons_together(who: Learner, state: CellState, done: int) -> None:
    cell = cell_of(who, LESSONS, trains=True)

    assert (cell.state, cell.done, cell.total) == (state, done, 2)


@pytest.mark.parametrize(("who", "state"), [(learner(), C.NONE), (learner("toets1"), C.DONE)])
def test_a_self_check_is_done_or_not_and_nothing_between(who: Learner, state: CellState) -> None:
    assert cell_of(who, QUIZ, trains=True).state is state


@pytest.mark.parametrize(
    ("who", "trainer", "organiser"),
    [
        (learner(), C.NONE, C.NONE),
        (learner(work=work(W.BUSY)), C.BUSY, C.BUSY),
        (learner(work=work(W.HANDED_IN)), C.WAITS, C.HANDED_IN),
        (learner(work=work(W.HANDED_IN, is_own=True)), C.HANDED_IN, C.HANDED_IN),
        (learner(work=work(W.RETURNED)), C.RETURNED, C.RETURNED),
        (learner(work=work(W.PASSED)), C.DONE, C.DONE),
        (learner("kaart"), C.DONE, C.DONE),
        (learner("kaart", work=work(W.HANDED_IN)), C.DONE, C.DONE),
    ],
)
def test_an_exercise(who: Learner, trainer: CellState, organiser: CellState) -> None:
    assert cell_of(who, EXERCISE, trains=True).state is trainer
    assert cell_of(who, EXERCISE, trains=False).state is organiser


@pytest.mark.parametrize(
    ("who", "state", "seat"),
    [
        (learner(), C.NONE, None),
        (learner(seat=Seat.SEAT), C.BUSY, Seat.SEAT),
        (learner(seat=Seat.WAITING), C.BUSY, Seat.WAITING),
        (learner(seat=Seat.HAD), C.BUSY, Seat.HAD),
        (learner("w1", seat=Seat.HAD), C.DONE, None),
    ],
)
def test_a_workshop(who: Learner, state: CellState, seat: Seat | None) -> None:
    cell = cell_of(who, WORKSHOP, trains=True)

    assert (cell.state, cell.seat) == (state, seat)
    assert WORKSHOP.kind is StepKind.WORKSHOP
    assert len(BEFORE.steps) == len(AFTER.steps) == 1
