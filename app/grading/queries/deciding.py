"""What was decided about handed-in work, attempt by attempt."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from app.accounts.models import User
from app.db import db
from app.exercises import queries as exercises
from app.exercises.models import ExerciseDocument, Submission
from app.grading.models import Grade
from app.projects.models import ProjectMember
from app.projects.queries import joined_by


class Attempt(NamedTuple):
    """One time that a team handed in, and what was decided about it, the last decision first."""

    submission: Submission
    grades: list[Grade]

    @property
    def grade(self) -> Grade | None:
        """The decision that counts."""
        return self.grades[0] if self.grades else None


def grades_of(submission: Submission) -> list[Grade]:
    """Return every decision about this work, the last one first."""
    return _grades([submission.id])


def attempts_of(document: ExerciseDocument) -> list[Attempt]:
    """Return every attempt at a document with its decisions, the last one first; two queries."""
    submissions = exercises.submissions_of(document)
    grades = _grades([submission.id for submission in submissions])
    return [
        Attempt(one, [grade for grade in grades if grade.submission_id == one.id])
        for one in submissions
    ]


def newest_of(submission: Submission) -> int:
    """Return the number of the last attempt at the same document."""
    query = select(func.max(Submission.attempt)).where(
        Submission.document_id == submission.document_id
    )
    return db.session.scalar(query) or submission.attempt


def feedback_for(actor: User, public_id: str) -> tuple[Submission, list[Attempt]]:
    """Return work of the actor's team, or of a cohort that the actor trains, with its decisions."""
    submission = exercises.submission_for(actor, public_id)
    return submission, attempts_of(submission.document)


def is_in_team_of(actor: User, submission: Submission) -> bool:
    """Whether somebody belongs to the team that handed this in."""
    query = joined_by(actor.id).where(ProjectMember.project_id == submission.document.project_id)
    return db.session.scalars(query).first() is not None


def grade_to_tell(grade_id: int) -> Grade:
    """Return a decision by its key, for the letters about it."""
    query = (
        select(Grade)
        .where(Grade.id == grade_id)
        .options(
            joinedload(Grade.submission).options(
                joinedload(Submission.document).joinedload(ExerciseDocument.project),
                joinedload(Submission.version),
            )
        )
    )
    return db.session.scalars(query).one()


def _grades(submission_ids: Sequence[int]) -> list[Grade]:
    query = (
        select(Grade)
        .where(Grade.submission_id.in_(submission_ids))
        .options(joinedload(Grade.grader), joinedload(Grade.rubric))
        .order_by(Grade.number.desc())
    )
    return list(db.session.scalars(query))
