"""Handed-in work: the team sees its own; trainers see that of their cohorts, and nothing else."""

from collections.abc import Collection, Mapping, Sequence

from flask import Flask, current_app
from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import aliased, contains_eager, joinedload

from app.accounts.models import User
from app.cohorts.queries import trained_by, trainers_of
from app.db import db
from app.exercises.models import DocumentVersion, ExerciseDocument, Submission
from app.exercises.rules.review import FindReviews, Review
from app.projects.models import Project
from app.projects.queries import is_in_team, joined_by

REVIEWS = "leerreis.review_of"


def find_reviews_by(app: Flask, find: FindReviews) -> None:
    """Say what became of submissions, by their keys; that is known higher up, where one grades."""
    app.extensions[REVIEWS] = find


def reviews_of(submissions: Collection[Submission]) -> Mapping[int, Review]:
    """Return what became of each of these, by key; who is not there waits."""
    find: FindReviews | None = current_app.extensions.get(REVIEWS)
    if find is None or not submissions:
        return {}
    return find([submission.id for submission in submissions])


def submission_for(actor: User, public_id: str) -> Submission:
    """Return handed-in work of the actor's team, or of a cohort that the actor trains."""
    may_see = or_(is_in_team(actor), _is_trained_by(actor))
    return db.session.scalars(_whole().where(Submission.public_id == public_id, may_see)).one()


def trainer_submission_for(actor: User, public_id: str) -> Submission:
    """Return handed-in work of a cohort that the actor trains."""
    return db.session.scalars(
        submissions_for_trainer(actor).where(Submission.public_id == public_id)
    ).one()


def submissions_for_trainer(actor: User) -> Select[Submission]:
    """Select all that was handed in by teams of the cohorts that the actor trains.

    Document, project, cohort, version and person come along. Grading narrows this down.
    """
    return _whole().where(_is_trained_by(actor))


def waiting_for(actor: User) -> Select[Submission]:
    """Select the last attempt of each document in the actor's cohorts, the oldest first.

    Which of them are graded is not known here.
    """
    return (
        submissions_for_trainer(actor)
        .where(is_last_attempt())
        .order_by(Submission.submitted_at, Submission.id)
    )


def submissions_of(document: ExerciseDocument) -> Sequence[Submission]:
    """Return every attempt of a document, the last one first."""
    query = (
        select(Submission)
        .where(Submission.document_id == document.id)
        .options(joinedload(Submission.submitted_by), joinedload(Submission.version))
        .order_by(Submission.attempt.desc())
    )
    return db.session.scalars(query).all()


def latest_of_projects(project_ids: Collection[int]) -> Sequence[Submission]:
    """Return the last attempt of each document of these projects, in one query."""
    query = (
        select(Submission)
        .join(Submission.document)
        .where(ExerciseDocument.project_id.in_(project_ids), is_last_attempt())
        .options(contains_eager(Submission.document))
        .order_by(Submission.id)
    )
    return db.session.scalars(query).all()


def is_last_attempt() -> ColumnElement[bool]:
    """Say in SQL that there is no later attempt than the outer query's Submission."""
    later = aliased(Submission)
    return (
        ~select(later.id)
        .where(later.document_id == Submission.document_id, later.attempt > Submission.attempt)
        .correlate(Submission)
        .exists()
    )


def submissions_of_project(project: Project) -> Sequence[Submission]:
    """Return all that a team handed in, the oldest first."""
    query = (
        select(Submission)
        .join(Submission.document)
        .where(ExerciseDocument.project_id == project.id)
        .options(contains_eager(Submission.document), joinedload(Submission.submitted_by))
        .order_by(Submission.id)
    )
    return db.session.scalars(query).all()


def handed_in_by(user_id: int) -> dict[str, int]:
    """Return how many documents of each exercise a team of this person handed in.

    Whatever became of them. Of two teams the one with most counts: their work is not added up.
    """
    query = (
        select(ExerciseDocument.template_id, func.count(ExerciseDocument.id.distinct()))
        .join(Submission, Submission.document_id == ExerciseDocument.id)
        .where(ExerciseDocument.project_id.in_(joined_by(user_id)))
        .group_by(ExerciseDocument.template_id, ExerciseDocument.project_id)
    )
    most: dict[str, int] = {}
    for template_id, count in db.session.execute(query):
        most[template_id] = max(count, most.get(template_id, 0))
    return most


def submission_to_tell(submission_id: int) -> Submission:
    """Return handed-in work by its key, for the letters about it."""
    return db.session.scalars(_whole().where(Submission.id == submission_id)).one()


def trainers_to_tell(submission: Submission) -> list[User]:
    """Return who grades this: the trainers of the project's cohort, none without a cohort."""
    cohort = submission.document.project.cohort
    return [] if cohort is None or not cohort.is_open else trainers_of(cohort)


def _is_trained_by(actor: User) -> ColumnElement[bool]:
    return Project.cohort_id.in_(trained_by(actor))


def _whole() -> Select[Submission]:
    return (
        select(Submission)
        .join(Submission.document)
        .join(ExerciseDocument.project)
        .options(
            contains_eager(Submission.document)
            .contains_eager(ExerciseDocument.project)
            .joinedload(Project.cohort),
            joinedload(Submission.version).joinedload(DocumentVersion.saved_by),
            joinedload(Submission.submitted_by),
        )
    )
