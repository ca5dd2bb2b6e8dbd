"""Lists: what waits for a trainer, what was decided lately, what came back to a learner."""

from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cache
from typing import NamedTuple

from flask import url_for
from sqlalchemy import ColumnElement, Integer, Select, bindparam, func, select
from sqlalchemy.orm import aliased, contains_eager, joinedload

from app import clock
from app.accounts.models import User
from app.cohorts.queries import trained_by
from app.content import NotInCourseError
from app.db import db, rows
from app.exercises import queries as exercises
from app.exercises.models import ExerciseDocument, Submission
from app.exercises.rules.review import Review, ReviewState
from app.grading.models import Grade, GradeResult, ReviewClaim
from app.grading.rules import waiting as rules
from app.projects.models import Project
from app.projects.queries import joined_by
from app.web.course import course


class Waiting(NamedTuple):
    """Handed-in work that nobody decided about yet."""

    submission: Submission
    claim: ReviewClaim | None

    @property
    def days(self) -> int:
        """How many working days it waits."""
        since = self.submission.submitted_at.astimezone(clock.AMSTERDAM).date()
        return rules.working_days(since, clock.now().astimezone(clock.AMSTERDAM).date())

    @property
    def looked_at_by(self) -> User | None:
        """Who is busy with it now."""
        if self.claim is None or not rules.holds(self.claim.renewed_at, clock.now()):
            return None
        return self.claim.user


class Returned(NamedTuple):
    """Work that came back to a team, which has not handed it in again."""

    template_id: str
    document: str  # public id
    submission: str  # public id
    project: str
    decided_at: datetime

    @property
    def title(self) -> str:
        """How the exercise is called now; its id when it left the course."""
        try:
            return course().exercise(self.template_id).title
        except NotInCourseError:
            return self.template_id


def waiting_for(actor: User) -> list[Waiting]:
    """Return what waits for this trainer, the oldest first; not the work of the own team."""
    query = (
        _undecided(exercises.waiting_for(actor), actor)
        .outerjoin(ReviewClaim, ReviewClaim.submission_id == Submission.id)
        .add_columns(ReviewClaim)
        .options(
            contains_eager(Submission.document)
            .contains_eager(ExerciseDocument.project)
            .joinedload(Project.organisation),
            joinedload(ReviewClaim.user),
        )
    )
    return [Waiting(*row) for row in db.session.execute(query)]


def waiting_count(actor: User) -> int:
    """Return how much waits for this trainer."""
    waiting = _undecided(_last_attempts().where(_is_trained_by(actor)), actor)
    return db.session.scalar(select(func.count()).select_from(waiting.subquery())) or 0


def waiting_per_cohort(actor: User) -> dict[int, int]:
    """Return how much waits for this trainer in each cohort where something waits."""
    waiting = _undecided(_last_attempts().where(_is_trained_by(actor)), actor).subquery()
    query = select(waiting.c.cohort_id, func.count().label("waiting")).group_by(waiting.c.cohort_id)
    return {row.cohort_id: row.waiting for row in db.session.execute(query)}


def decided_for(actor: User, most: int = 10) -> list[Grade]:
    """Return what was decided lately in the cohorts of this trainer, the last one first."""
    query = (
        select(Grade)
        .join(Grade.submission)
        .join(Submission.document)
        .join(ExerciseDocument.project)
        .where(_is_trained_by(actor), _is_last_grade())
        .options(
            contains_eager(Grade.submission).options(
                contains_eager(Submission.document)
                .contains_eager(ExerciseDocument.project)
                .joinedload(Project.organisation),
                joinedload(Submission.version),
            ),
            joinedload(Grade.grader),
        )
        .order_by(Grade.id.desc())
        .limit(most)
    )
    return list(db.session.scalars(query))


def reviews_of(submission_ids: Collection[int]) -> Mapping[int, Review]:
    """Return what became of these submissions; those that wait are left out. One query."""
    if not submission_ids:
        return {}
    found = rows(_reviews(), {"submission_ids": list(submission_ids)})
    return {
        submission_id: Review(
            ReviewState(result.value), at, url_for("grading.feedback", submission=public_id)
        )
        for submission_id, public_id, result, at in found
    }


def returned_to(user: User) -> list[Returned]:
    """Return the work of somebody's teams that came back and was not handed in again."""
    return [Returned(*row) for row in rows(_returned(), {"user_id": user.id})]


# Both stand on "my course", and take far longer to put together than to answer: done once.
@cache
def _reviews() -> Select[int, str, GradeResult, datetime]:
    return (
        select(Grade.submission_id, Submission.public_id, Grade.result, Grade.decided_at)
        .join(Submission, Submission.id == Grade.submission_id)
        .where(
            Grade.submission_id.in_(bindparam("submission_ids", expanding=True)), _is_last_grade()
        )
    )


@cache
def _returned() -> Select[str, str, str, str, datetime]:
    return (
        _last_attempts()
        .join(Grade, Grade.submission_id == Submission.id)
        .where(
            ExerciseDocument.project_id.in_(joined_by(bindparam("user_id", type_=Integer))),
            Grade.result == GradeResult.RETURNED,
            _is_last_grade(),
        )
        .with_only_columns(
            ExerciseDocument.template_id,
            ExerciseDocument.public_id,
            Submission.public_id,
            Project.title,
            Grade.decided_at,
        )
        .order_by(Grade.id)
    )


def _last_attempts() -> Select[int, int | None]:
    later = aliased(Submission)
    is_replaced = (
        select(later.id)
        .where(later.document_id == Submission.document_id, later.attempt > Submission.attempt)
        .correlate(Submission)
        .exists()
    )
    return (
        select(Submission.id, Project.cohort_id)
        .join(Submission.document)
        .join(ExerciseDocument.project)
        .where(~is_replaced)
    )


def _undecided(query: Select, actor: User) -> Select:  # type: ignore[type-arg]  # whatever it selects
    graded = select(Grade.id).where(Grade.submission_id == Submission.id).exists()
    return query.where(~graded, Project.id.not_in(joined_by(actor.id)))


def _is_trained_by(actor: User) -> ColumnElement[bool]:
    return Project.cohort_id.in_(trained_by(actor))


def _is_last_grade() -> ColumnElement[bool]:
    later = aliased(Grade)
    return (
        ~select(later.id)
        .where(later.submission_id == Grade.submission_id, later.number > Grade.number)
        .correlate(Grade)
        .exists()
    )
