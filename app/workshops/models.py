"""Live sessions, who has a seat or waits for one, and how that came about."""

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import User
from app.clock import AMSTERDAM
from app.cohorts.models import Cohort
from app.db import Base
from app.db.columns import made_at, pk, public_id, text_enum
from app.organisations.models import Organisation
from app.workshops import rules

TITLE_LENGTH = 150
PLACE_LENGTH = 200
TEXT_LENGTH = 1000
LINK_LENGTH = 500
SEATS_MOST = 500


class Workshop(Base):
    """One planned session of a kind that the course knows.

    It keeps the time on the clock, not the moment: half past nine stays half past nine.
    `taken` and `waiting` count its bookings, so that the database itself keeps the promise:
    never more people than seats, and never an empty seat while somebody waits.
    """

    __tablename__ = "workshop"
    __table_args__ = (
        CheckConstraint("ends > begins", name="ends_after_start"),
        CheckConstraint("seats > 0", name="seats_positive"),
        CheckConstraint("taken BETWEEN 0 AND seats", name="no_more_than_seats"),
        CheckConstraint(
            "waiting = 0 OR (waiting > 0 AND taken = seats)", name="no_empty_seat_while_waiting"
        ),
        UniqueConstraint("made_by_id", "form_key"),
        Index("ix_workshop_organisation_id_held_on", "organisation_id", "held_on"),
    )

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    kind_id: Mapped[str] = mapped_column(String(100), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey(Organisation.id), init=False)
    # without a cohort it is for everyone in the organisation and in its cohorts
    cohort_id: Mapped[int | None] = mapped_column(ForeignKey(Cohort.id), index=True, init=False)
    made_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), init=False)
    form_key: Mapped[str] = mapped_column(String(22))  # of the form that planned it
    title: Mapped[str] = mapped_column(String(TITLE_LENGTH))
    held_on: Mapped[date] = mapped_column(index=True)
    begins: Mapped[time]
    ends: Mapped[time]
    zone: Mapped[str] = mapped_column(String(40), default=AMSTERDAM.key)
    place: Mapped[str] = mapped_column(String(PLACE_LENGTH), default="")
    notes: Mapped[str] = mapped_column(Text, default="")  # the room, how to get in
    link: Mapped[str] = mapped_column(String(LINK_LENGTH), default="")  # for whoever has a seat
    seats: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0, init=False)
    waiting: Mapped[int] = mapped_column(default=0, init=False)
    last_number: Mapped[int] = mapped_column(default=0, init=False)
    sequence: Mapped[int] = mapped_column(default=0, init=False)  # how often it was changed
    made_at: Mapped[datetime] = made_at()
    cancelled_at: Mapped[datetime | None] = mapped_column(default=None)
    cancel_reason: Mapped[str] = mapped_column(Text, default="")

    organisation: Mapped[Organisation] = relationship()
    cohort: Mapped[Cohort | None] = relationship(default=None)
    made_by: Mapped[User] = relationship()

    @property
    def starts_at(self) -> datetime:
        """The moment of the start, computed from the clock on the wall."""
        return rules.moment_of(self.held_on, self.begins, self.zone)

    @property
    def ends_at(self) -> datetime:
        """The moment of the end."""
        return rules.moment_of(self.held_on, self.ends, self.zone)

    @property
    def is_called_off(self) -> bool:
        """Whether it does not take place."""
        return self.cancelled_at is not None

    @property
    def is_online(self) -> bool:
        """Whether people come to a link instead of a room."""
        return not self.place

    @property
    def seats_left(self) -> int:
        """How many more people fit."""
        return self.seats - self.taken

    def has_started(self, now: datetime) -> bool:
        """Whether it has begun."""
        return now >= self.starts_at

    def has_ended(self, now: datetime) -> bool:
        """Whether it is over."""
        return now >= self.ends_at


class BookingState(StrEnum):
    """What somebody has."""

    SEAT = "seat"
    WAITING = "waiting"
    CANCELLED = "cancelled"


class Booking(Base):
    """Somebody has, awaits or gave up a seat.

    `number` is the place in the queue: handed out by the workshop, never a time, never changed.
    Who cancels and signs up again is at the end of the queue: with a new number.
    The person has no cascade: who goes away gives up the seat first, so that the next gets it.
    """

    __tablename__ = "booking"
    __table_args__ = (
        UniqueConstraint("workshop_id", "user_id"),
        UniqueConstraint("workshop_id", "number"),
    )

    id: Mapped[int] = pk()
    workshop_id: Mapped[int] = mapped_column(ForeignKey(Workshop.id), init=False)
    user_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    number: Mapped[int]
    state: Mapped[BookingState] = text_enum(BookingState)

    workshop: Mapped[Workshop] = relationship()
    user: Mapped[User] = relationship()

    @property
    def has_seat(self) -> bool:
        """Whether this person can come."""
        return self.state is BookingState.SEAT

    @property
    def is_waiting(self) -> bool:
        """Whether this person comes when a seat becomes free."""
        return self.state is BookingState.WAITING

    @property
    def is_active(self) -> bool:
        """Whether this person has or awaits a seat."""
        return self.state is not BookingState.CANCELLED


class BookingEventKind(StrEnum):
    """What happened to somebody's seat."""

    TOOK_SEAT = "took_seat"
    QUEUED = "queued"
    PROMOTED = "promoted"
    GAVE_UP_SEAT = "gave_up_seat"
    LEFT_QUEUE = "left_queue"
    ATTENDED = "attended"


class BookingEvent(Base):
    """A fact about a seat; never changed, and at most once under one number."""

    __tablename__ = "booking_event"
    __table_args__ = (UniqueConstraint("booking_id", "number", "kind"),)

    id: Mapped[int] = pk()
    booking_id: Mapped[int] = mapped_column(ForeignKey(Booking.id), init=False)
    number: Mapped[int]
    kind: Mapped[BookingEventKind] = text_enum(BookingEventKind)
    content_version: Mapped[str] = mapped_column(String(64))
    happened_at: Mapped[datetime] = made_at()

    booking: Mapped[Booking] = relationship()
