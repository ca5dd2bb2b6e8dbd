"""What trainers wrote about a piece of work so far, and with which rubric."""

from sqlalchemy import select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import joinedload

from app.accounts.models import User
from app.db import db
from app.db.session import writing
from app.engine.rubric import Rubric
from app.exercises import queries as exercises
from app.exercises.models import Submission
from app.grading.models import ReviewClaim, ReviewDraft, RubricVersion

SHOWN = 20  # saves that the list of earlier texts shows


def submission_to_grade(actor: User, public_id: str) -> Submission:
    """Return handed-in work of a cohort that the actor trains; a writing request holds it.

    What was written and decided about it must be read afterwards, or PostgreSQL would show it
    as it was before the wait.
    """
    query = exercises.submissions_for_trainer(actor).where(Submission.public_id == public_id)
    return db.session.scalars(
        query.with_for_update(of=Submission) if writing.get() else query
    ).one()


def last_draft(submission: Submission) -> ReviewDraft | None:
    """Return what trainers wrote about this work so far."""
    query = (
        select(ReviewDraft)
        .where(ReviewDraft.submission_id == submission.id)
        .options(joinedload(ReviewDraft.saved_by), joinedload(ReviewDraft.rubric))
        .order_by(ReviewDraft.number.desc())
        .limit(1)
    )
    return db.session.scalars(query).first()


def drafts_since(submission: Submission, number: int) -> list[ReviewDraft]:
    """Return what was saved from a number on, that one too, the oldest first."""
    query = (
        select(ReviewDraft)
        .where(ReviewDraft.submission_id == submission.id, ReviewDraft.number >= number)
        .options(joinedload(ReviewDraft.saved_by), joinedload(ReviewDraft.rubric))
        .order_by(ReviewDraft.number)
    )
    return list(db.session.scalars(query))


def drafts_of(submission: Submission) -> list[ReviewDraft]:
    """Return the last saves about this work, the newest first."""
    query = (
        select(ReviewDraft)
        .where(ReviewDraft.submission_id == submission.id)
        .options(joinedload(ReviewDraft.saved_by), joinedload(ReviewDraft.rubric))
        .order_by(ReviewDraft.number.desc())
        .limit(SHOWN)
    )
    return list(db.session.scalars(query))


def find_claim(submission: Submission) -> ReviewClaim | None:
    """Return who looked at this work last, and when."""
    query = (
        select(ReviewClaim)
        .where(ReviewClaim.submission_id == submission.id)
        .options(joinedload(ReviewClaim.user))
    )
    return db.session.scalars(query).one_or_none()


def rubric_for(submission: Submission, draft: ReviewDraft | None) -> Rubric | None:
    """Return what this work is graded on: what a trainer began with, else what the course says.

    None when the exercise left the course before anybody looked.
    """
    if draft is not None:
        return rubric_of(draft.rubric)
    try:
        return exercises.exercise_for(submission.document.template_id).rubric
    except NoResultFound:
        return None


def rubric_of(version: RubricVersion) -> Rubric:
    """Return a rubric as it was."""
    return Rubric.model_validate(version.definition)
