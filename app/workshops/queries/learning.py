"""What somebody who takes part sees: workshops with the own seat or place in the queue."""

from datetime import date
from functools import cache
from typing import NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    ScalarSelect,
    Select,
    and_,
    bindparam,
    func,
    select,
)
from sqlalchemy.orm import aliased, joinedload

from app.accounts.models import User
from app.content import NotInCourseError, StepKind, WorkshopKind
from app.db import db, rows
from app.progress.models import StepDone
from app.web.course import course
from app.workshops.models import Booking, BookingState, Workshop
from app.workshops.queries.needs import Need, needs_of
from app.workshops.queries.visible import (
    guided_by,
    held,
    hold_person,
    is_to_come,
    open_to,
    organised_by,
    seen_by,
)

ME = bindparam("user_id", type_=Integer)  # whoever asks; said when the statement is executed
EARLIER = 20  # workshops of the past that the list shows


class Entry(NamedTuple):
    """A workshop as one person sees it."""

    workshop: Workshop
    booking: Booking | None
    place: int  # in the queue; means something only to who waits

    @property
    def is_mine(self) -> bool:
        """Whether this person has a seat or waits for one."""
        return self.booking is not None and self.booking.is_active

    @property
    def has_seat(self) -> bool:
        """Whether this person can come."""
        return self.booking is not None and self.booking.has_seat

    @property
    def goes_on(self) -> bool:
        """Whether it takes place."""
        return not self.workshop.is_called_off


class Standing(NamedTuple):
    """What somebody may do with a workshop besides seeing it."""

    may_book: bool
    guides: bool
    organises: bool


class NextWorkshop(NamedTuple):
    """The first workshop that somebody goes to, and what is still to do before it."""

    entry: Entry
    needs: list[Need]


def booked_kinds(user_id: int) -> dict[str, date]:
    """Return the kinds of workshop to which somebody goes, with the day of the first one."""
    return {kind: day for kind, day in rows(_booked_kinds(), {"user_id": user_id})}  # noqa: C416 - rows are no pairs


@cache
def _booked_kinds() -> Select[str, date]:
    return (
        select(Workshop.kind_id, func.min(Workshop.held_on))
        .join(Booking, Booking.workshop_id == Workshop.id)
        .where(_active_of(ME), is_to_come(), Workshop.cancelled_at.is_(None))
        .group_by(Workshop.kind_id)
    )


def upcoming_for(actor: User) -> list[Entry]:
    """Return every workshop to come that the actor may see, the first one first."""
    return _entries(_seen_by(actor).where(is_to_come()))


def of_kind_for(actor: User, kind_id: str) -> list[Entry]:
    """Return the planned dates of one kind of workshop that take place."""
    goes_on = Workshop.cancelled_at.is_(None)
    return _entries(_seen_by(actor).where(is_to_come(), goes_on, Workshop.kind_id == kind_id))


def earlier_for(actor: User) -> list[Entry]:
    """Return the workshops that are over and at which the actor had a seat, the last one first."""
    query = (
        _seen_by(actor)
        .where(~is_to_come(), Workshop.cancelled_at.is_(None))
        .where(Booking.state == BookingState.SEAT)
        .order_by(Workshop.held_on.desc(), Workshop.begins.desc())
        .limit(EARLIER)
    )
    return [Entry(*row) for row in db.session.execute(query)]


def workshop_for(actor: User, public_id: str) -> Entry:
    """Return one workshop that the actor may see."""
    query = _seen_by(actor).where(Workshop.public_id == public_id)
    return Entry(*db.session.execute(query).one())


def workshop_to_book(actor: User, public_id: str) -> Workshop:
    """Return a workshop that is open to the actor, and hold it: two may want the last seat.

    The person is held before it: who signs up twice at once has one seat of a kind.
    """
    hold_person(actor)
    query = select(Workshop).where(open_to(actor), Workshop.public_id == public_id)
    return db.session.scalars(held(query)).one()


def workshop_to_leave(actor: User, public_id: str) -> Workshop:
    """Return a workshop that the actor once signed up for, and hold it."""
    signed_up = select(Booking.workshop_id).where(Booking.user_id == actor.id)
    query = select(Workshop).where(Workshop.id.in_(signed_up), Workshop.public_id == public_id)
    return db.session.scalars(held(query)).one()


def standing_of(actor: User, workshop: Workshop) -> Standing:
    """Return what the actor may do with this workshop besides seeing it."""
    query = select(open_to(actor), guided_by(actor), organised_by(actor))
    return Standing(*db.session.execute(query.where(Workshop.id == workshop.id)).one())


def kind_of(workshop: Workshop) -> WorkshopKind | None:
    """Return what the course says about this kind; a later course may no longer know it."""
    try:
        return course().workshop(workshop.kind_id)
    except NotInCourseError:
        return None


def next_booking_for(user_id: int) -> NextWorkshop | None:
    """Return the first workshop to come at which somebody has or awaits a seat.

    One query; a second only when an exercise is still to do, for what the team handed in.
    """
    required = {one.ref.id for kind in course().workshops for one in kind.requires}
    given = {"user_id": user_id, "required": list(required)}
    rows = db.session.execute(_next_booking(), given).all()
    if not rows:
        return None
    entry = Entry(*rows[0][:3])
    kind = kind_of(entry.workshop)
    done = {(row.kind, row.item_id) for row in rows}
    return NextWorkshop(entry, needs_of(kind, done, user_id) if kind else [])


@cache  # it takes far longer to put together than to answer, and it stands on "my course"
def _next_booking() -> Select[Workshop, Booking, int, StepKind | None, str | None]:
    first = (
        select(Booking.id)
        .join(Workshop, Workshop.id == Booking.workshop_id)
        .where(_active_of(ME), is_to_come(), Workshop.cancelled_at.is_(None))
        .order_by(Workshop.held_on, Workshop.begins, Workshop.id)
        .limit(1)
        .scalar_subquery()
    )
    # every required step that is done comes along as a row of its own: no second query
    is_required = StepDone.item_id.in_(bindparam("required", expanding=True))
    return (
        select(Workshop, Booking, _place_in_queue(), StepDone.kind, StepDone.item_id)
        .join(Workshop, Workshop.id == Booking.workshop_id)
        .outerjoin(StepDone, (StepDone.user_id == ME) & is_required)
        .where(Booking.id == first)
    )


def _entries(query: Select[Workshop, Booking | None, int]) -> list[Entry]:
    ordered = query.order_by(Workshop.held_on, Workshop.begins, Workshop.id)
    return [Entry(*row) for row in db.session.execute(ordered)]


def _seen_by(actor: User) -> Select[Workshop, Booking | None, int]:
    mine = and_(Booking.workshop_id == Workshop.id, Booking.user_id == actor.id)
    return (
        select(Workshop, Booking, _place_in_queue())
        .outerjoin(Booking, mine)
        .where(seen_by(actor))
        .options(joinedload(Workshop.cohort), joinedload(Workshop.organisation))
    )


def _place_in_queue() -> ScalarSelect[int]:
    """Count who waits up to and including the booking of the outer query."""
    other = aliased(Booking)
    return (
        select(func.count(other.id))
        .where(
            other.workshop_id == Booking.workshop_id,
            other.state == BookingState.WAITING,
            other.number <= Booking.number,
        )
        .correlate(Booking)
        .scalar_subquery()
    )


def _active_of(user_id: int | BindParameter[int]) -> ColumnElement[bool]:
    return and_(Booking.user_id == user_id, Booking.state != BookingState.CANCELLED)
