"""What a trainer or organiser may know about a cohort; a fixed number of queries.

Whatever is read here is read for the people of one cohort, through an index, so that it costs the
same with a hundred and with ten thousand learners in the system.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, time
from typing import Any, NamedTuple

from sqlalchemy import Row, func, select
from sqlalchemy.orm import aliased, joinedload

from app import clock
from app.accounts.models import User
from app.clock import AMSTERDAM
from app.coaching.rules.learner import Learner, Seat, Work, WorkState, chosen
from app.cohorts import queries as cohorts
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.db import db
from app.exercises.models import DocumentVersion, ExerciseDocument, Submission
from app.grading.models import Grade, GradeResult
from app.grading.queries import waiting_per_cohort
from app.progress.queries import done_by_each
from app.projects.models import Project, ProjectMember
from app.projects.queries import joined_by
from app.workshops.models import Booking, BookingState, Workshop


class Overseen(NamedTuple):
    """A cohort in the list of whoever looks after it."""

    cohort: Cohort
    learners: int
    waiting: int  # for whoever looks


class Group(NamedTuple):
    """A cohort with its learners, as one viewer may see it."""

    cohort: Cohort
    learners: list[Learner]
    trainers: list[User]
    trains: bool
    organises: bool


def cohorts_for(actor: User) -> list[Overseen]:
    """Return the cohorts that the actor trains or organises, the newest first."""
    learners = (
        select(func.count(Enrolment.id))
        .where(
            Enrolment.cohort_id == Cohort.id,
            Enrolment.role == CohortRole.LEARNER,
            Enrolment.ended_at.is_(None),
        )
        .correlate(Cohort)
        .scalar_subquery()
    )
    query = (
        cohorts.guided_by(actor)
        .add_columns(learners)
        .options(joinedload(Cohort.organisation))
        .order_by(Cohort.starts_on.desc(), Cohort.id)
    )
    waiting = waiting_per_cohort(actor) if actor.roles.trains else {}
    return [
        Overseen(cohort, count, waiting.get(cohort.id, 0))
        for cohort, count in db.session.execute(query)
    ]


def group_for(actor: User, public_id: str) -> Group:
    """Return one cohort that the actor trains or organises, with what may be known of everyone."""
    cohort = cohorts.cohort_for(actor, public_id)
    enrolments = cohorts.enrolments_in(cohort)
    learning = [one for one in enrolments if one.role is CohortRole.LEARNER]
    trainers = [one.user for one in enrolments if one.role is CohortRole.TRAINER]
    return Group(
        cohort=cohort,
        learners=_learners(actor, cohort, learning),
        trainers=trainers,
        trains=any(trainer.id == actor.id for trainer in trainers),
        organises=actor.roles.organises and _organises(actor, cohort),
    )


def find_next_workshop(cohort: Cohort) -> Workshop | None:
    """Return the next workshop that is for this cohort."""
    query = (
        select(Workshop)
        .where(
            Workshop.cohort_id == cohort.id,
            Workshop.cancelled_at.is_(None),
            Workshop.held_on >= clock.now().astimezone(AMSTERDAM).date(),
        )
        .order_by(Workshop.held_on, Workshop.begins, Workshop.id)
        .limit(1)
    )
    return db.session.scalars(query).first()


def _organises(actor: User, cohort: Cohort) -> bool:
    query = cohorts.organised_by(actor).where(Cohort.id == cohort.id)
    return db.session.scalars(query).first() is not None


def _learners(actor: User, cohort: Cohort, learning: Sequence[Enrolment]) -> list[Learner]:
    ids = [one.user_id for one in learning]
    ledgers = done_by_each(ids)
    works = _works(actor, cohort, ids)
    seats = _seats(cohort, ids)
    begin = datetime.combine(cohort.starts_on, time(), AMSTERDAM)
    return [
        Learner(
            public_id=one.user.public_id,
            name=one.user.name,
            since=max(one.enrolled_at, begin),
            done={key: done.at for key, done in ledgers[one.user_id].items()},
            works=works[one.user_id],
            seats=seats[one.user_id],
            team=", ".join(dict.fromkeys(work.project for work in works[one.user_id].values())),
        )
        for one in learning
    ]


def _works(actor: User, cohort: Cohort, ids: Collection[int]) -> dict[int, dict[str, Work]]:
    """Return how the exercises of everybody's teams stand; those of other cohorts are not here."""
    attempt, decision = aliased(Submission), aliased(Grade)
    last_attempt = (
        select(func.max(attempt.attempt))
        .where(attempt.document_id == ExerciseDocument.id)
        .correlate(ExerciseDocument)
        .scalar_subquery()
    )
    last_decision = (
        select(func.max(decision.number))
        .where(decision.submission_id == Submission.id)
        .correlate(Submission)
        .scalar_subquery()
    )
    query = (
        select(
            ProjectMember.user_id,
            ExerciseDocument.template_id,
            ExerciseDocument.created_at,
            Project.title,
            Project.id.in_(joined_by(actor.id)).label("is_own"),
            DocumentVersion.saved_at,
            Submission.public_id,
            Submission.submitted_at,
            Grade.result,
            Grade.decided_at,
        )
        .join(Project, Project.id == ProjectMember.project_id)
        .join(ExerciseDocument, ExerciseDocument.project_id == Project.id)
        .join(
            DocumentVersion,
            (DocumentVersion.document_id == ExerciseDocument.id)
            & (DocumentVersion.number == ExerciseDocument.head),
        )
        .outerjoin(
            Submission,
            (Submission.document_id == ExerciseDocument.id) & (Submission.attempt == last_attempt),
        )
        .outerjoin(Grade, (Grade.submission_id == Submission.id) & (Grade.number == last_decision))
        .where(
            ProjectMember.user_id.in_(ids),
            ProjectMember.joined_at.is_not(None),
            Project.cohort_id == cohort.id,
        )
    )
    found: dict[int, dict[str, Work]] = {user_id: {} for user_id in ids}
    for row in db.session.execute(query):
        work = _work(row)
        others = found[row.user_id]
        before = others.get(work.template_id)
        others[work.template_id] = work if before is None else chosen(before, work)
    return found


def _work(row: Row[*tuple[Any, ...]]) -> Work:
    state, since = WorkState.BUSY, row.created_at
    if row.result is not None:
        is_passed = row.result is GradeResult.PASSED
        state, since = WorkState.PASSED if is_passed else WorkState.RETURNED, row.decided_at
    elif row.submitted_at is not None:
        state, since = WorkState.HANDED_IN, row.submitted_at
    return Work(
        template_id=row.template_id,
        project=row.title,
        state=state,
        since=since,
        submitted_at=row.submitted_at,
        submission=row.public_id or "",
        is_untouched=row.saved_at <= since,
        is_own=row.is_own,
    )


def _seats(cohort: Cohort, ids: Collection[int]) -> dict[int, dict[str, Seat]]:
    """Return who has or had a seat at, or waits for, the workshops that are for this cohort."""
    for_everyone = Workshop.cohort_id.is_(None) & (
        Workshop.organisation_id == cohort.organisation_id
    )
    query = (
        select(Booking.user_id, Workshop.kind_id, Booking.state, Workshop.held_on)
        .join(Workshop, Workshop.id == Booking.workshop_id)
        .where(
            Booking.user_id.in_(ids),
            Booking.state != BookingState.CANCELLED,
            Workshop.cancelled_at.is_(None),
            (Workshop.cohort_id == cohort.id) | for_everyone,
        )
        .order_by(Workshop.held_on, Booking.id)
    )
    today = clock.now().astimezone(AMSTERDAM).date()
    seats: dict[int, dict[str, Seat]] = {user_id: {} for user_id in ids}
    for user_id, kind_id, state, held_on in db.session.execute(query):
        is_over = held_on < today
        if state is BookingState.SEAT:
            seats[user_id][kind_id] = Seat.HAD if is_over else Seat.SEAT
        elif not is_over:
            seats[user_id].setdefault(kind_id, Seat.WAITING)
    return seats
