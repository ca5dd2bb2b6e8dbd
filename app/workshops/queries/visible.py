"""The conditions under which a workshop exists for somebody, and the holding of its row."""

from datetime import datetime

from sqlalchemy import ColumnElement, Date, Select, Time, and_, bindparam, or_, select

from app import clock
from app.accounts.models import User
from app.clock import AMSTERDAM
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.cohorts.queries import ORGANISING, trained_by
from app.db import db
from app.db.session import writing
from app.organisations.models import Membership
from app.workshops.models import Booking, BookingState, Workshop


def seen_by(actor: User) -> ColumnElement[bool]:
    """For whom it is, who plans it, and who has a seat or waits for one."""
    booked = select(Booking.workshop_id).where(
        Booking.user_id == actor.id, Booking.state != BookingState.CANCELLED
    )
    return or_(
        Workshop.cohort_id.in_(_cohorts_of(actor, *CohortRole)),
        _for_everyone_around(actor),
        organised_by(actor),
        Workshop.id.in_(booked),
    )


def open_to(actor: User) -> ColumnElement[bool]:
    """For whom it is: the learners of its cohort, or everyone in and around its organisation."""
    return or_(
        Workshop.cohort_id.in_(_cohorts_of(actor, CohortRole.LEARNER)), _for_everyone_around(actor)
    )


def guided_by(actor: User) -> ColumnElement[bool]:
    """Who may know the participants: the trainers of its cohort, and who plans it."""
    return or_(Workshop.cohort_id.in_(trained_by(actor)), organised_by(actor))


def organised_by(actor: User) -> ColumnElement[bool]:
    """Who plans it: organisers of its organisation, or of its cohort."""
    return or_(
        Workshop.organisation_id.in_(
            select(Membership.organisation_id).where(
                Membership.user_id == actor.id, Membership.role.in_(ORGANISING)
            )
        ),
        Workshop.cohort_id.in_(_cohorts_of(actor, CohortRole.ORGANISER)),
    )


def _for_everyone_around(actor: User) -> ColumnElement[bool]:
    member_of = select(Membership.organisation_id).where(Membership.user_id == actor.id)
    around = select(Cohort.organisation_id).where(Cohort.id.in_(_cohorts_of(actor, *CohortRole)))
    return Workshop.cohort_id.is_(None) & or_(
        Workshop.organisation_id.in_(member_of), Workshop.organisation_id.in_(around)
    )


def _cohorts_of(actor: User, *roles: CohortRole) -> Select[int]:
    """Select the cohorts in which somebody is; a closed cohort is there for its learners only."""
    return (
        select(Enrolment.cohort_id)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(
            Enrolment.user_id == actor.id,
            Enrolment.ended_at.is_(None),
            Enrolment.role.in_(roles),
            or_(Cohort.closed_at.is_(None), Enrolment.role == CohortRole.LEARNER),
        )
    )


def held(query: Select[Workshop]) -> Select[Workshop]:
    """Hold the workshop until the end of a writing request: two may want its last seat.

    SQLite, which knows no such lock, lets one writing request begin at a time.
    """
    if not writing.get():
        return query
    return query.with_for_update(of=Workshop).execution_options(populate_existing=True)


def hold_person(actor: User) -> None:
    """Hold somebody until the end of a writing request; others may still point at them."""
    if writing.get():
        db.session.execute(
            select(User.id).where(User.id == actor.id).with_for_update(key_share=True)
        )


# Read when a statement is executed: it may have been put together long before.
TODAY = bindparam("today", type_=Date, callable_=lambda: _here().date())
TIME = bindparam("time", type_=Time, callable_=lambda: _here().time().replace(microsecond=0))


def is_to_come() -> ColumnElement[bool]:
    """Whether it has not ended yet, by the clock on the wall."""
    return or_(Workshop.held_on > TODAY, and_(Workshop.held_on == TODAY, Workshop.ends > TIME))


def _here() -> datetime:
    return clock.now().astimezone(AMSTERDAM)
