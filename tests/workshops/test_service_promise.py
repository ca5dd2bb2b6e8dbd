"""Whatever people do, in whatever order: no more than the seats, no empty seat while one waits."""

from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine
from sqlalchemy import select

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.db import db
from app.db.columns import new_public_id
from app.workshops import service
from app.workshops.errors import SeatsTakenError
from app.workshops.models import Booking, BookingEvent, BookingEventKind, BookingState, Workshop
from tests.factories import Make
from tests.factories.workshops import NAMES, plan, workshop

PEOPLE = st.integers(0, len(NAMES) - 1)
AFTER = {
    BookingEventKind.TOOK_SEAT: BookingState.SEAT,
    BookingEventKind.PROMOTED: BookingState.SEAT,
    BookingEventKind.QUEUED: BookingState.WAITING,
    BookingEventKind.GAVE_UP_SEAT: BookingState.CANCELLED,
    BookingEventKind.LEFT_QUEUE: BookingState.CANCELLED,
}


class SigningUp(RuleBasedStateMachine):
    """People come and go, and the organiser changes the seats."""

    cohort: ClassVar[Cohort]
    people: ClassVar[list[User]]
    workshop: Workshop

    @initialize(seats=st.integers(1, 5))
    def begin(self, seats: int) -> None:
        # every case a kind of its own: these people may still have a seat from the one before
        self.workshop = workshop(self.cohort, seats=seats, kind_id=new_public_id())
        self.numbers: list[int] = []

    @rule(person=PEOPLE)
    def sign_up(self, person: int) -> None:
        booking = service.sign_up(self.workshop, self.people[person])
        db.session.commit()
        if booking.number not in self.numbers:
            self.numbers.append(booking.number)

    @rule(person=PEOPLE)
    def cancel(self, person: int) -> None:
        service.cancel(self.workshop, self.people[person])
        db.session.commit()

    @rule(seats=st.integers(1, 8))
    def change_seats(self, seats: int) -> None:
        taken = self.workshop.taken
        wish = plan(seats=seats)
        try:
            service.change(
                self.workshop, wish, actor=self.workshop.made_by, sequence=self.workshop.sequence
            )
            db.session.commit()
        except SeatsTakenError:
            db.session.rollback()
            assert seats < taken

    @invariant()
    def promise_is_kept(self) -> None:
        seated, waiting = self._numbers(BookingState.SEAT), self._numbers(BookingState.WAITING)

        assert len(seated) <= self.workshop.seats
        assert not waiting or len(seated) == self.workshop.seats
        assert not waiting or not seated or max(seated) < min(waiting)
        assert (self.workshop.taken, self.workshop.waiting) == (len(seated), len(waiting))

    @invariant()
    def numbers_are_handed_out_once_and_in_order(self) -> None:
        assert self.numbers == list(range(1, len(self.numbers) + 1))
        assert self.workshop.last_number == len(self.numbers)

    @invariant()
    def facts_tell_the_same_story(self) -> None:
        told = {}
        query = (
            select(Booking.user_id, BookingEvent.number, BookingEvent.kind)
            .join(Booking)
            .where(Booking.workshop_id == self.workshop.id)
            .order_by(BookingEvent.id)
        )
        for user_id, number, kind in db.session.execute(query):
            told[user_id] = (number, AFTER[kind])
        assert told == {one.user_id: (one.number, one.state) for one in self._bookings()}

    def _bookings(self) -> list[Booking]:
        db.session.expire_all()
        query = select(Booking).where(Booking.workshop_id == self.workshop.id)
        return list(db.session.scalars(query))

    def _numbers(self, state: BookingState) -> list[int]:
        return [booking.number for booking in self._bookings() if booking.state is state]


def test_the_promise_is_kept_whatever_people_do(make: Make) -> None:
    SigningUp.cohort = make.cohort()
    SigningUp.people = [make.learner(SigningUp.cohort, name) for name in NAMES]

    run_machine(
        SigningUp,
        settings=settings(
            max_examples=25,
            stateful_step_count=30,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
