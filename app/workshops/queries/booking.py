"""Reading the bookings of a workshop, for whoever changes or tells about them."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import contains_eager, joinedload

from app.accounts.models import User
from app.db import db
from app.workshops.models import (
    Booking,
    BookingEvent,
    BookingEventKind,
    BookingState,
    Workshop,
)
from app.workshops.queries.visible import is_to_come


def find_booking(workshop: Workshop, user: User) -> Booking | None:
    """Return somebody's booking, also when it was cancelled."""
    query = select(Booking).where(Booking.workshop_id == workshop.id, Booking.user_id == user.id)
    return db.session.scalars(query).one_or_none()


def find_other_booking(workshop: Workshop, user: User) -> Booking | None:
    """Return the seat or place in a queue that somebody has at another workshop of this kind."""
    query = (
        select(Booking)
        .join(Booking.workshop)
        .where(
            Booking.user_id == user.id,
            Booking.state != BookingState.CANCELLED,
            Workshop.kind_id == workshop.kind_id,
            Workshop.id != workshop.id,
            Workshop.cancelled_at.is_(None),
            is_to_come(),
        )
        .options(contains_eager(Booking.workshop))
        .order_by(Workshop.held_on, Workshop.id)
        .limit(1)
    )
    return db.session.scalars(query).one_or_none()


def first_waiting(workshop: Workshop, count: int) -> Sequence[Booking]:
    """Return who get a seat when so many become free, in the order of the queue."""
    query = (
        select(Booking)
        .where(Booking.workshop_id == workshop.id, Booking.state == BookingState.WAITING)
        .order_by(Booking.number)
        .limit(count)
    )
    return db.session.scalars(query).all()


def place_in_queue(booking: Booking) -> int:
    """Return how many wait, up to and including this person."""
    query = select(func.count(Booking.id)).where(
        Booking.workshop_id == booking.workshop_id,
        Booking.state == BookingState.WAITING,
        Booking.number <= booking.number,
    )
    return db.session.scalar(query) or 0


def active_bookings(workshop: Workshop) -> Sequence[Booking]:
    """Return who have a seat and then who wait, each in the order of the queue."""
    query = (
        select(Booking)
        .where(Booking.workshop_id == workshop.id, Booking.state != BookingState.CANCELLED)
        .order_by((Booking.state == BookingState.WAITING).asc(), Booking.number)
        .options(joinedload(Booking.user))
    )
    return db.session.scalars(query).all()


def attended(workshop: Workshop) -> set[int]:
    """Return the bookings of who was there."""
    query = (
        select(BookingEvent.booking_id)
        .join(Booking, Booking.id == BookingEvent.booking_id)
        .where(Booking.workshop_id == workshop.id, BookingEvent.kind == BookingEventKind.ATTENDED)
    )
    return set(db.session.scalars(query))


def booking_event(event_id: int) -> BookingEvent:
    """Return a fact, with the booking, person and workshop that it is about."""
    query = (
        select(BookingEvent)
        .where(BookingEvent.id == event_id)
        .options(
            joinedload(BookingEvent.booking).options(
                joinedload(Booking.user), joinedload(Booking.workshop)
            )
        )
    )
    return db.session.scalars(query).one()


def workshop_to_tell(workshop_id: int) -> Workshop:
    """Return the workshop that letters go out about."""
    return db.session.get_one(Workshop, workshop_id)
