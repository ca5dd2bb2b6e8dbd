"""Versions of a document, and the templates that they were made with."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import defer, joinedload

from app.content import NotInCourseError
from app.db import db
from app.engine.document import Values
from app.engine.template import Template
from app.exercises.models import Cause, DocumentVersion, ExerciseDocument, TemplateVersion
from app.web.course import course


class Version(NamedTuple):
    """A version as saving knows it: plain values, without what the ORM keeps of each object."""

    number: int
    cause: Cause
    saved_at: datetime
    template_fingerprint: str
    save_hash: str | None
    values: Values


def head_of(document: ExerciseDocument) -> DocumentVersion:
    """Return the newest version."""
    return version_of(document, document.head)


def version_of(document: ExerciseDocument, number: int) -> DocumentVersion:
    """Return one version."""
    query = (
        select(DocumentVersion)
        .where(DocumentVersion.document_id == document.id, DocumentVersion.number == number)
        .options(joinedload(DocumentVersion.saved_by))
    )
    return db.session.scalars(query).one()


def versions_of(document: ExerciseDocument) -> Sequence[DocumentVersion]:
    """Return every version, the newest first, without what is in it."""
    query = (
        select(DocumentVersion)
        .where(DocumentVersion.document_id == document.id)
        .options(joinedload(DocumentVersion.saved_by), defer(DocumentVersion.values))
        .order_by(DocumentVersion.number.desc())
    )
    return db.session.scalars(query).all()


def versions_after(document: ExerciseDocument, number: int) -> Sequence[DocumentVersion]:
    """Return what was saved from a version on, that one too, the oldest first."""
    query = (
        select(DocumentVersion)
        .where(DocumentVersion.document_id == document.id, DocumentVersion.number >= number)
        .options(joinedload(DocumentVersion.saved_by))
        .order_by(DocumentVersion.number)
    )
    return db.session.scalars(query).all()


def template_of(version: DocumentVersion | Version, template_id: str) -> Template:
    """Return the template that a version was made with, whatever the course says now."""
    try:
        now = course().exercise(template_id).template
    except NotInCourseError:
        now = None
    if now is not None and now.fingerprint == version.template_fingerprint:
        return now
    return _stored_template(version.template_fingerprint)


@lru_cache(maxsize=64)
def _stored_template(fingerprint: str) -> Template:
    stored = db.session.get_one(TemplateVersion, fingerprint)
    return Template.model_validate(stored.definition)
