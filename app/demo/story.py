"""Filling an empty database, relative to today."""

from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import select

from app import clock
from app.accounts.models import User
from app.accounts.passwords import hash_password
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.content import StepKind
from app.db import Base, db, transaction
from app.demo import grades, work, workshops
from app.demo.people import (
    ADMINISTRATOR,
    LEARNERS,
    MUNICIPALITIES,
    ORGANISER,
    PASSWORD,
    PROGRAMME,
    TRAINERS,
    Learner,
)
from app.organisations.models import (
    Membership,
    Organisation,
    OrganisationKind,
    OrganisationRole,
)
from app.progress.models import StepDone
from app.web.course import course

Row = TypeVar("Row", bound=Base)

COHORT = "Najaarslichting"
BEGAN = timedelta(days=35)
LASTS = timedelta(days=105)
BETWEEN_STEPS = timedelta(days=2, hours=3)
WORKDAY_END = 16
BY_ONESELF = {StepKind.LESSON, StepKind.QUIZ}


def fill() -> bool:
    """Fill the database with the demonstration; False if somebody lives there already."""
    if db.session.scalar(select(User.id).limit(1)) is not None:
        return False
    password = hash_password(PASSWORD)  # slow on purpose, so once, and outside the transaction
    with transaction():
        people = _people(password)
        cohort = _cohort(people)
        _progress(people)
        db.session.flush()
        cards = work.fill(cohort, people)
        grades.fill(cards["rietmonde"], people[TRAINERS[1][1]])
        workshops.fill(cohort, people)
    return True


def _people(password: str) -> dict[str, User]:
    organisations = {
        name: _add(Organisation(kind=OrganisationKind.MUNICIPALITY, name=name))
        for name in MUNICIPALITIES
    }
    programme = _add(Organisation(kind=OrganisationKind.PROGRAMME, name=PROGRAMME))
    people = {}
    for learner in LEARNERS:
        people[learner.email] = _user(learner.name, learner.email, password)
        _join(people[learner.email], organisations[learner.organisation])
    for name, email in TRAINERS:
        people[email] = _user(name, email, password)
        _join(people[email], programme)
    for (name, email), role in (
        (ORGANISER, OrganisationRole.ORGANISER),
        (ADMINISTRATOR, OrganisationRole.ADMINISTRATOR),
    ):
        people[email] = _user(name, email, password)
        _join(people[email], programme, role)
    db.session.flush()
    return people


def _user(name: str, email: str, password: str) -> User:
    joined = clock.now() - BEGAN
    return _add(User(name=name, email=email, password_hash=password, created_at=joined))


def _join(
    user: User, organisation: Organisation, role: OrganisationRole = OrganisationRole.MEMBER
) -> None:
    _add(Membership(user=user, organisation=organisation, role=role))


def _cohort(people: dict[str, User]) -> Cohort:
    today = clock.now().date()
    programme = db.session.scalars(select(Organisation).where(Organisation.name == PROGRAMME)).one()
    cohort = _add(
        Cohort(
            organisation=programme,
            name=COHORT,
            starts_on=today - BEGAN,
            ends_on=today - BEGAN + LASTS,
        )
    )
    roles = {learner.email: CohortRole.LEARNER for learner in LEARNERS}
    roles |= {email: CohortRole.TRAINER for _name, email in TRAINERS}
    for email, role in roles.items():
        enrolled_at = clock.now() - BEGAN
        _add(Enrolment(cohort=cohort, user=people[email], role=role, enrolled_at=enrolled_at))
    return cohort


def _progress(people: dict[str, User]) -> None:
    for learner in LEARNERS:
        for kind, item, at in _finished(learner):
            _add(
                StepDone(
                    user_id=people[learner.email].id,
                    kind=kind,
                    item_id=item,
                    content_version=course().version,
                    done_at=at,
                )
            )


def _finished(learner: Learner) -> list[tuple[StepKind, str, datetime]]:
    """Return what somebody read and checked: the last so many days ago, the others before it.

    Work and workshops are finished by what happens to them, not by this list.
    """
    steps = course().steps[: learner.steps]
    last = clock.now().replace(hour=WORKDAY_END, minute=5, second=0, microsecond=0)
    last -= timedelta(days=learner.days_ago)
    return [
        (step.kind, step.id, last - BETWEEN_STEPS * (len(steps) - 1 - n))
        for n, step in enumerate(steps)
        if step.kind in BY_ONESELF
    ]


def _add(row: Row) -> Row:
    db.session.add(row)
    return row
