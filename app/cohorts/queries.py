"""Who is in which cohort, and which cohorts somebody may see."""

from datetime import datetime
from functools import cache

from sqlalchemy import Label, Select, bindparam, exists, or_, select
from sqlalchemy.orm import contains_eager, joinedload

from app.accounts.models import Roles, User, UserSession
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.db import db, made_from, rows
from app.organisations.models import Membership, OrganisationRole

ORGANISING = (OrganisationRole.ORGANISER, OrganisationRole.ADMINISTRATOR)


def _roles_of_user() -> list[Label[bool]]:
    in_cohort = (Enrolment.user_id == User.id) & Enrolment.ended_at.is_(None)
    open_cohort = (Cohort.id == Enrolment.cohort_id) & Cohort.closed_at.is_(None)
    belongs = Membership.user_id == User.id
    return [
        exists()
        .where(in_cohort, open_cohort, Enrolment.role == CohortRole.TRAINER)
        .label("trains"),
        exists()
        .where(in_cohort, open_cohort, Enrolment.role == CohortRole.ORGANISER)
        .label("organises_cohort"),
        # not in_(): it would have to be written out anew at each request
        exists()
        .where(belongs, or_(*(Membership.role == role for role in ORGANISING)))
        .label("organises"),
        exists()
        .where(belongs, Membership.role == OrganisationRole.ADMINISTRATOR)
        .label("administers"),
    ]


# Asked with every request: put together once, and read as a plain row; both save more time than
# asking it takes.
COLUMNS = tuple(User.__table__.columns.keys())
SIGNED_IN = (
    select(*User.__table__.columns, UserSession.seen_at, *_roles_of_user())
    .join(UserSession, UserSession.user_id == User.id)
    .where(
        UserSession.token_hash == bindparam("token_hash"),
        UserSession.ended_at.is_(None),
        UserSession.started_at > bindparam("started_after"),
        UserSession.seen_at > bindparam("seen_after"),
        User.deactivated_at.is_(None),
    )
)


def find_signed_in(token_hash: str, started_after: datetime, seen_after: datetime) -> User | None:
    """Return whoever holds this token, with what they do besides learning; one query."""
    given = {"token_hash": token_hash, "started_after": started_after, "seen_after": seen_after}
    row = rows(SIGNED_IN, given).one_or_none()
    if row is None:
        return None
    user = made_from(User, dict(zip(COLUMNS, row, strict=False)))
    seen_at, trains, organises_cohort, organises, administers = row[len(COLUMNS) :]
    user.take_seen_at(seen_at)
    user.take_roles(
        Roles(trains=trains, organises=organises or organises_cohort, administers=administers)
    )
    return user


def guided_by(actor: User) -> Select[Cohort]:
    """Select the open cohorts that the actor trains or organises."""
    enrolled = select(Enrolment.cohort_id).where(
        Enrolment.user_id == actor.id,
        Enrolment.ended_at.is_(None),
        Enrolment.role.in_([CohortRole.TRAINER, CohortRole.ORGANISER]),
    )
    organised = select(Membership.organisation_id).where(
        Membership.user_id == actor.id, Membership.role.in_(ORGANISING)
    )
    return (
        select(Cohort)
        .where(Cohort.closed_at.is_(None))
        .where(Cohort.id.in_(enrolled) | Cohort.organisation_id.in_(organised))
    )


def trained_by(actor: User) -> Select[int]:
    """Select the ids of the open cohorts in which the actor is a trainer."""
    return (
        select(Enrolment.cohort_id)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(
            Enrolment.user_id == actor.id,
            Enrolment.ended_at.is_(None),
            Enrolment.role == CohortRole.TRAINER,
            Cohort.closed_at.is_(None),
        )
    )


def organised_by(actor: User) -> Select[Cohort]:
    """Select the open cohorts that the actor plans, in the own organisation or as organiser."""
    return _planned_by(actor).where(Cohort.closed_at.is_(None))


def _planned_by(actor: User) -> Select[Cohort]:
    enrolled = select(Enrolment.cohort_id).where(
        Enrolment.user_id == actor.id,
        Enrolment.ended_at.is_(None),
        Enrolment.role == CohortRole.ORGANISER,
    )
    organised = select(Membership.organisation_id).where(
        Membership.user_id == actor.id, Membership.role.in_(ORGANISING)
    )
    return select(Cohort).where(Cohort.id.in_(enrolled) | Cohort.organisation_id.in_(organised))


def cohorts_for(actor: User) -> list[Cohort]:
    """Return the cohorts that the actor trains or organises, the newest first."""
    return list(db.session.scalars(guided_by(actor).order_by(Cohort.starts_on.desc(), Cohort.id)))


def cohort_for(actor: User, public_id: str) -> Cohort:
    """Return one cohort that the actor trains or organises."""
    return db.session.scalars(guided_by(actor).where(Cohort.public_id == public_id)).one()


def cohort_to_organise(actor: User, public_id: str) -> Cohort:
    """Return one cohort that the actor may plan and invite people to."""
    return db.session.scalars(organised_by(actor).where(Cohort.public_id == public_id)).one()


def cohort_to_fill(actor: User, public_id: str, *, hold: bool) -> Cohort:
    """Return one open cohort that the actor plans; held, a place in it is given once."""
    query = organised_by(actor).where(Cohort.public_id == public_id)
    return db.session.scalars(query.with_for_update(of=Cohort) if hold else query).one()


def cohort_to_close(actor: User, public_id: str) -> Cohort:
    """Return one cohort that the actor plans, open or closed."""
    return db.session.scalars(_planned_by(actor).where(Cohort.public_id == public_id)).one()


def closed_cohorts_for(actor: User) -> list[Cohort]:
    """Return the closed cohorts that the actor planned, the last closed first."""
    query = (
        _planned_by(actor)
        .where(Cohort.closed_at.is_not(None))
        .options(joinedload(Cohort.organisation))
        .order_by(Cohort.closed_at.desc(), Cohort.id.desc())
    )
    return list(db.session.scalars(query))


def enrolments_in(cohort: Cohort) -> list[Enrolment]:
    """Return everybody who is in a cohort now, by name."""
    return list(db.session.scalars(_enrolments(cohort).order_by(User.name, User.id)))


def enrolment_of(cohort: Cohort, person: str) -> Enrolment:
    """Return the place of one person in a cohort, by their public name."""
    return db.session.scalars(_enrolments(cohort).where(User.public_id == person)).one()


def enrolments_by_user(cohort: Cohort, user_ids: list[int]) -> dict[int, Enrolment]:
    """Return the places of these people in a cohort, ended ones too."""
    query = select(Enrolment).where(
        Enrolment.cohort_id == cohort.id, Enrolment.user_id.in_(user_ids)
    )
    return {enrolment.user_id: enrolment for enrolment in db.session.scalars(query)}


def enrolments_at(user_id: int, organisation_id: int) -> list[Enrolment]:
    """Return the places of one person in the cohorts of one organisation."""
    query = (
        select(Enrolment)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(
            Enrolment.user_id == user_id,
            Enrolment.ended_at.is_(None),
            Cohort.organisation_id == organisation_id,
        )
    )
    return list(db.session.scalars(query))


def _enrolments(cohort: Cohort) -> Select[Enrolment]:
    return (
        select(Enrolment)
        .join(Enrolment.user)
        .where(Enrolment.cohort_id == cohort.id, Enrolment.ended_at.is_(None))
        .options(contains_eager(Enrolment.user))
    )


def learners_in(cohort: Cohort) -> list[User]:
    """Return who learns in this cohort, by name."""
    return _people_in(cohort, CohortRole.LEARNER)


def trainers_of(cohort: Cohort) -> list[User]:
    """Return who trains this cohort, by name."""
    return _people_in(cohort, CohortRole.TRAINER)


def _people_in(cohort: Cohort, role: CohortRole) -> list[User]:
    query = (
        select(User)
        .join(Enrolment, Enrolment.user_id == User.id)
        .where(
            Enrolment.cohort_id == cohort.id, Enrolment.role == role, Enrolment.ended_at.is_(None)
        )
        .order_by(User.name, User.id)
    )
    return list(db.session.scalars(query))


def find_cohort_of_learner(user_id: int) -> Cohort | None:
    """Return the cohort in which somebody learns now: the one that started last."""
    return db.session.scalars(_cohort_of_learner(), {"user_id": user_id}).first()


@cache  # it takes longer to put together than to answer, and it stands on "my course"
def _cohort_of_learner() -> Select[Cohort]:
    return (
        select(Cohort)
        .join(Enrolment, Enrolment.cohort_id == Cohort.id)
        .where(
            Enrolment.user_id == bindparam("user_id"),
            Enrolment.role == CohortRole.LEARNER,
            Enrolment.ended_at.is_(None),
        )
        .options(joinedload(Cohort.organisation))
        .order_by(Cohort.starts_on.desc(), Cohort.id.desc())
        .limit(1)
    )
