"""Files of documents: who may see them, and which are there."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Text, cast, func, or_, select
from sqlalchemy.orm import contains_eager

from app.accounts.models import User
from app.cohorts.queries import trained_by
from app.db import db
from app.engine.template import Template
from app.exercises.models import DocumentVersion, ExerciseDocument, StoredFile, Submission
from app.exercises.rules.filing import Files, KeptFile
from app.projects.models import Project
from app.projects.queries import is_in_team


def file_for(actor: User, public_id: str) -> StoredFile:
    """Return a file of the actor's team, or one in work handed in to a trainer."""
    query = (
        select(StoredFile)
        .join(StoredFile.document)
        .join(ExerciseDocument.project)
        .where(
            StoredFile.public_id == public_id,
            or_(is_in_team(actor), Project.cohort_id.in_(trained_by(actor)) & _is_handed_in()),
        )
        .options(contains_eager(StoredFile.document))
    )
    return db.session.scalars(query).one()


def kept_in(document: ExerciseDocument, template: Template) -> Files:
    """Return the files of a document by their public id; no query where there can be none."""
    if not template.has_files:
        return {}
    return {
        one.public_id: KeptFile(one.name, one.size, one.media_type, one.width, one.height)
        for one in files_of(document)
    }


def files_of(document: ExerciseDocument) -> Sequence[StoredFile]:
    """Return everything that was added to a document."""
    query = select(StoredFile).where(StoredFile.document_id == document.id)
    return db.session.scalars(query.order_by(StoredFile.id)).all()


def are_files_of(document: ExerciseDocument, public_ids: Collection[str]) -> bool:
    """Whether all of these were added to this very document."""
    query = select(func.count()).where(
        StoredFile.document_id == document.id, StoredFile.public_id.in_(public_ids)
    )
    return db.session.scalar(query) == len(public_ids)


def digests_by_owner() -> dict[str, set[str]]:
    """Return what must lie on disk, by the public id of the document."""
    query = select(ExerciseDocument.public_id, StoredFile.digest, StoredFile.small_digest).join(
        StoredFile.document
    )
    found: dict[str, set[str]] = {}
    for owner, *digests in db.session.execute(query):
        found.setdefault(owner, set()).update(one for one in digests if one)
    return found


def document_to_sweep(public_id: str) -> ExerciseDocument | None:
    """Return a document, and hold it: nobody may add a file meanwhile."""
    query = select(ExerciseDocument).where(ExerciseDocument.public_id == public_id)
    return db.session.scalars(query.with_for_update()).one_or_none()


def _is_handed_in() -> ColumnElement[bool]:
    """Say in SQL that a version that was handed in refers to the file."""
    return (
        select(Submission.id)
        .join(Submission.version)
        .where(
            Submission.document_id == StoredFile.document_id,
            cast(DocumentVersion.values, Text).contains(StoredFile.public_id),
        )
        .exists()
    )
