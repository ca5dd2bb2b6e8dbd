"""How the documents of a team stand now, in few queries."""

from datetime import datetime
from functools import cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, select
from sqlalchemy.orm import joinedload, undefer

from app.accounts.models import User
from app.db import db, rows
from app.exercises.models import DocumentVersion, ExerciseDocument, Submission
from app.exercises.queries.submissions import is_last_attempt
from app.projects.models import Project
from app.projects.queries import joined_by


class DocumentNow(NamedTuple):
    """A document with its newest version."""

    document: ExerciseDocument
    head: DocumentVersion


class Written(NamedTuple):
    """A document that somebody's team wrote in."""

    template_id: str
    public_id: str
    fingerprint: str  # of the template as it was then
    saved_at: datetime
    saved_by: str
    submission_id: int | None  # the last attempt


class Latest(NamedTuple):
    """The project that somebody worked in last, and the document, if there is one."""

    project: str  # its public id
    title: str
    document: Written | None


def documents_now(project: Project) -> list[DocumentNow]:
    """Return every document of a project with its newest version; one query."""
    query = (
        select(ExerciseDocument, DocumentVersion)
        .join(DocumentVersion, _is_head())
        .where(ExerciseDocument.project_id == project.id)
        .options(
            joinedload(DocumentVersion.saved_by),
            joinedload(ExerciseDocument.created_by),
            undefer(ExerciseDocument.records),
        )
        .order_by(ExerciseDocument.template_id, ExerciseDocument.number)
    )
    return [DocumentNow(*row) for row in db.session.execute(query)]


def find_latest_of(actor: User) -> Latest | None:
    """Return where somebody's team wrote last; one query. None without a project."""
    row = rows(_latest(), {"user_id": actor.id}).first()
    if row is None:
        return None
    project, title, template_id, *written = row
    if template_id is None:
        return Latest(project, title, None)
    return Latest(project, title, Written._make((template_id, *written)))


@cache  # it takes far longer to put together than to answer, and it stands on "my course"
def _latest() -> Select[str, str, str | None, str, str, datetime, str, int | None]:
    return (
        select(
            Project.public_id,
            Project.title,
            ExerciseDocument.template_id,
            ExerciseDocument.public_id,
            DocumentVersion.template_fingerprint,
            DocumentVersion.saved_at,
            User.name,
            Submission.id,
        )
        .outerjoin(ExerciseDocument, ExerciseDocument.project_id == Project.id)
        .outerjoin(DocumentVersion, _is_head())
        .outerjoin(User, User.id == DocumentVersion.saved_by_id)
        .outerjoin(
            Submission, and_(Submission.document_id == ExerciseDocument.id, is_last_attempt())
        )
        .where(Project.id.in_(joined_by(bindparam("user_id", type_=Integer))))
        .order_by(DocumentVersion.id.is_(None), DocumentVersion.saved_at.desc(), Project.id.desc())
        .limit(1)
    )


def _is_head() -> ColumnElement[bool]:
    return and_(
        DocumentVersion.document_id == ExerciseDocument.id,
        DocumentVersion.number == ExerciseDocument.head,
    )
