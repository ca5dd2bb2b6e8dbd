"""How the documents of a team stand now, in few queries."""

from functools import cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, select
from sqlalchemy.orm import defer, joinedload, undefer

from app.accounts.models import User
from app.content import NotInCourseError
from app.db import db
from app.engine.template import Template
from app.exercises.models import DocumentVersion, ExerciseDocument, Submission
from app.exercises.queries.submissions import is_last_attempt
from app.exercises.queries.versions import template_of
from app.projects.models import Project
from app.projects.queries import joined_by
from app.web.course import course


class DocumentNow(NamedTuple):
    """A document with its newest version."""

    document: ExerciseDocument
    head: DocumentVersion


class Latest(NamedTuple):
    """The project that somebody worked in last, and the document, if there is one."""

    project: Project
    document: ExerciseDocument | None
    head: DocumentVersion | None
    submission: Submission | None


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


def template_now(now: DocumentNow) -> Template:
    """Return the template as it is now; of an exercise that left the course, as it was."""
    try:
        return course().exercise(now.document.template_id).template
    except NotInCourseError:
        return template_of(now.head, now.document.template_id)


def find_latest_of(actor: User) -> Latest | None:
    """Return where somebody's team wrote last; one query. None without a project."""
    row = db.session.execute(_latest(), {"user_id": actor.id}).first()
    return None if row is None else Latest(*row)


@cache  # it takes far longer to put together than to answer, and it stands on "my course"
def _latest() -> Select[
    Project, ExerciseDocument | None, DocumentVersion | None, Submission | None
]:
    return (
        select(Project, ExerciseDocument, DocumentVersion, Submission)
        .outerjoin(ExerciseDocument, ExerciseDocument.project_id == Project.id)
        .outerjoin(DocumentVersion, _is_head())
        .outerjoin(
            Submission, and_(Submission.document_id == ExerciseDocument.id, is_last_attempt())
        )
        .where(Project.id.in_(joined_by(bindparam("user_id", type_=Integer))))
        .options(
            joinedload(DocumentVersion.saved_by),
            defer(DocumentVersion.values),
            defer(Submission.findings),
            defer(Submission.reasons),
        )
        .order_by(DocumentVersion.id.is_(None), DocumentVersion.saved_at.desc(), Project.id.desc())
        .limit(1)
    )


def _is_head() -> ColumnElement[bool]:
    return and_(
        DocumentVersion.document_id == ExerciseDocument.id,
        DocumentVersion.number == ExerciseDocument.head,
    )
