"""Planning workshops, and taking and leaving seats.

Whoever calls these holds the workshop: `queries.workshop_to_...` of a writing request.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app import clock
from app.accounts.models import User
from app.audit import record
from app.clock import AMSTERDAM
from app.content import StepKind
from app.db import db
from app.jobs import enqueue
from app.progress.service import mark_done
from app.web.course import course
from app.workshops import queries, rules
from app.workshops.errors import (
    AlreadyBookedError,
    ChangedMeanwhileError,
    EndsBeforeStartError,
    NotStartedError,
    SeatsTakenError,
    TimeSkippedError,
    TimeTwiceError,
    WorkshopCalledOffError,
    WorkshopInPastError,
    WorkshopStartedError,
    WorkshopTooFarError,
)
from app.workshops.models import (
    Booking,
    BookingEvent,
    BookingEventKind,
    BookingState,
    Workshop,
)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What an organiser says about a workshop."""

    title: str
    held_on: date
    begins: time
    ends: time
    place: str = ""
    notes: str = ""
    link: str = ""
    seats: int


LONGEST_AHEAD = timedelta(days=3 * 365)
# What stands in people's calendars: they get a letter when one of these changes.
TOLD = ("title", "held_on", "begins", "ends", "place", "notes", "link")


def sign_up(workshop: Workshop, user: User) -> Booking:
    """Give somebody a seat, or the last place in the queue; twice is once.

    One of a kind: who waited here as well would take a second seat from somebody else.
    """
    _require_open(workshop)
    booking = queries.find_booking(workshop, user)
    if booking is not None and booking.is_active:
        return booking
    other = queries.find_other_booking(workshop, user)
    if other is not None:
        raise AlreadyBookedError(other.workshop.starts_at, has_seat=other.has_seat)
    number = workshop.last_number + 1
    state = BookingState.SEAT if workshop.seats_left > 0 else BookingState.WAITING
    if booking is None:
        booking = Booking(workshop=workshop, user=user, number=number, state=state)
        db.session.add(booking)
    booking.number, booking.state = number, state
    workshop.last_number = number
    _count(workshop, taken=int(booking.has_seat), waiting=int(booking.is_waiting))
    _note(booking, BookingEventKind.TOOK_SEAT if booking.has_seat else BookingEventKind.QUEUED)
    _record("workshop.sign_up", workshop, user)
    return booking


def cancel(workshop: Workshop, user: User) -> None:
    """Take somebody off the list; the first who waits gets the seat. Twice is once."""
    booking = queries.find_booking(workshop, user)
    if booking is None or not booking.is_active:
        return
    _require_open(workshop)
    had_seat = booking.has_seat
    booking.state = BookingState.CANCELLED
    _note(booking, BookingEventKind.GAVE_UP_SEAT if had_seat else BookingEventKind.LEFT_QUEUE)
    promoted = _promote(workshop, free=int(had_seat))
    left_queue = int(not had_seat)
    _count(workshop, taken=promoted - int(had_seat), waiting=-promoted - left_queue)
    _record("workshop.cancel", workshop, user)


def plan(
    audience: queries.Audience, kind_id: str, wish: Plan, *, actor: User, key: str
) -> Workshop:
    """Plan a workshop; the same form sent twice plans one."""
    planned = queries.find_planned(actor, key)
    if planned is not None:
        return planned
    _require_possible(wish)
    workshop = Workshop(
        kind_id=kind_id,
        organisation=audience.organisation,
        cohort=audience.cohort,
        made_by=actor,
        form_key=key,
        **vars(wish),
    )
    db.session.add(workshop)
    db.session.flush()
    _record("workshop.plan", workshop, actor)
    return workshop


def change(workshop: Workshop, wish: Plan, *, actor: User, sequence: int) -> None:
    """Change what was planned, unless a colleague was first; tell everyone what they must know.

    More seats go to those who wait longest.
    """
    _require_open(workshop)
    changed = [name for name, value in vars(wish).items() if getattr(workshop, name) != value]
    if not changed:
        return
    if workshop.sequence != sequence:
        raise ChangedMeanwhileError
    if wish.seats < workshop.taken:
        raise SeatsTakenError(workshop.taken)
    _require_possible(wish)
    promoted = _promote(workshop, free=wish.seats - workshop.taken)
    # after this nothing may flush before the counts: no empty seat, not even for a moment
    for name in changed:
        setattr(workshop, name, getattr(wish, name))
    workshop.sequence += 1
    _count(workshop, taken=promoted, waiting=-promoted)
    if not set(TOLD).isdisjoint(changed):
        enqueue("workshops.tell_change", workshop_id=workshop.id)
    _record("workshop.change", workshop, actor)


def note_attendance(workshop: Workshop, present: Collection[str], *, actor: User) -> int:
    """Note who was there, by public id of the person; return how many were new.

    A fact is never taken back: who was noted stays noted, whatever is left out later.
    """
    if workshop.is_called_off:
        raise WorkshopCalledOffError
    if not workshop.has_started(clock.now()):
        raise NotStartedError
    noted = queries.attended(workshop)
    new = [
        booking
        for booking in queries.active_bookings(workshop)
        if booking.has_seat and booking.user.public_id in present and booking.id not in noted
    ]
    for booking in new:
        _write_fact(booking, BookingEventKind.ATTENDED)
        mark_done(
            user_id=booking.user_id,
            kind=StepKind.WORKSHOP,
            item_id=workshop.kind_id,
            content_version=course().version,
        )
    _record("workshop.attendance", workshop, actor)
    return len(new)


def call_off(workshop: Workshop, reason: str, *, actor: User) -> None:
    """Say that a workshop does not take place, to everyone who would come. Twice is once."""
    if workshop.is_called_off:
        return
    _require_open(workshop)
    workshop.cancelled_at = clock.now()
    workshop.cancel_reason = reason
    workshop.sequence += 1
    db.session.flush()
    enqueue("workshops.tell_called_off", workshop_id=workshop.id)
    _record("workshop.call_off", workshop, actor)


def _require_open(workshop: Workshop) -> None:
    if workshop.is_called_off:
        raise WorkshopCalledOffError
    if workshop.has_started(clock.now()):
        raise WorkshopStartedError


def _require_possible(wish: Plan) -> None:
    """Refuse what is over, what is too far away, and what the clock cannot show."""
    _require_near(wish.held_on)
    if wish.ends <= wish.begins:
        raise EndsBeforeStartError
    _require_on_clock(wish.held_on, wish.ends)
    if _require_on_clock(wish.held_on, wish.begins) <= clock.now():
        raise WorkshopInPastError


def _require_near(day: date) -> None:
    today = clock.now().astimezone(AMSTERDAM).date()
    if day < today:
        raise WorkshopInPastError
    if day > today + LONGEST_AHEAD:
        raise WorkshopTooFarError


def _require_on_clock(day: date, at: time) -> datetime:
    """Return the one moment at which the clock shows this; without a guess when there are two."""
    moments = rules.moments_of(day, at, AMSTERDAM.key)
    if not moments:
        raise TimeSkippedError
    if len(moments) > 1:
        raise TimeTwiceError
    return moments[0]


def _promote(workshop: Workshop, *, free: int) -> int:
    """Give free seats to those who wait longest; return how many there were."""
    db.session.flush()  # who just left must not be found
    bookings = queries.first_waiting(workshop, free) if free > 0 and workshop.waiting else []
    for booking in bookings:
        booking.state = BookingState.SEAT
        _note(booking, BookingEventKind.PROMOTED)
    return len(bookings)


def _count(workshop: Workshop, *, taken: int, waiting: int) -> None:
    """Count in the database itself, which refuses a sum that breaks the promise."""
    workshop.taken = Workshop.taken + taken
    workshop.waiting = Workshop.waiting + waiting
    db.session.flush()


def _note(booking: Booking, kind: BookingEventKind) -> None:
    """Write down the fact, and promise the letter about it."""
    event = _write_fact(booking, kind)
    enqueue("workshops.send_letter", event_id=event.id)


def _write_fact(booking: Booking, kind: BookingEventKind) -> BookingEvent:
    event = BookingEvent(
        booking=booking, number=booking.number, kind=kind, content_version=course().version
    )
    db.session.add(event)
    db.session.flush()
    return event


def note_export(workshop: Workshop, actor: User) -> None:
    """Write down that somebody took the names and addresses of the participants along."""
    _record("workshop.export", workshop, actor)


def _record(action: str, workshop: Workshop, actor: User) -> None:
    record(action, actor=actor, obj=workshop, organisation_id=workshop.organisation_id)
