"""Who told something in a project, and who took that back."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from flask import Flask, current_app
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from app.content import NotInCourseError
from app.db import db
from app.engine.forgetting import aliases_in, plain_alias
from app.engine.template import Template
from app.exercises.models import ConsentWithdrawal, DocumentVersion, ExerciseDocument
from app.exercises.queries.versions import template_of
from app.projects.models import Project
from app.web.course import course

FORGET = "leerreis.forget_work"
Forget: TypeAlias = Callable[[list[int]], None]  # ids of submissions


def forget_words_by(app: Flask, forget: Forget) -> None:
    """Say how words about handed-in work are forgotten; higher up it is known who keeps them."""
    app.extensions.setdefault(FORGET, []).append(forget)


def words_are_forgotten_by() -> list[Forget]:
    """Return how words about handed-in work are forgotten."""
    known: list[Forget] = current_app.extensions.get(FORGET, [])
    return known


def withdrawals_of(project: Project) -> Sequence[ConsentWithdrawal]:
    """Return who took back their consent in a project, the last one first."""
    query = (
        select(ConsentWithdrawal)
        .where(ConsentWithdrawal.project_id == project.id)
        .options(joinedload(ConsentWithdrawal.withdrawn_by))
        .order_by(ConsentWithdrawal.id.desc())
    )
    return db.session.scalars(query).all()


def documents_with_respondents(project: Project) -> Iterator[tuple[ExerciseDocument, Template]]:
    """Give the documents of a project in which somebody may have told something."""
    query = select(ExerciseDocument).where(ExerciseDocument.project_id == project.id)
    for document in db.session.scalars(query.order_by(ExerciseDocument.id)).all():
        yield document, _template(document)


def respondents_of(project: Project) -> list[str]:
    """Return the aliases of everybody who told something that is still there."""
    gone = {one.alias for one in withdrawals_of(project)}
    found: dict[str, None] = {}
    for document, template in documents_with_respondents(project):
        for alias in aliases_in(template, _head(document).values):
            if alias and plain_alias(alias) not in gone:
                found[alias] = None
    return sorted(found)


def all_versions(document: ExerciseDocument) -> Sequence[DocumentVersion]:
    """Return every version with what is in it, to be changed as a whole."""
    query = (
        select(DocumentVersion)
        .where(DocumentVersion.document_id == document.id)
        .order_by(DocumentVersion.number)
        .execution_options(populate_existing=True)
    )
    return db.session.scalars(query).all()


def _template(document: ExerciseDocument) -> Template:
    try:
        return course().exercise(document.template_id).template
    except NotInCourseError:
        return template_of(_head(document), document.template_id)


def _head(document: ExerciseDocument) -> DocumentVersion:
    query = select(DocumentVersion).where(
        DocumentVersion.document_id == document.id, DocumentVersion.number == document.head
    )
    return db.session.scalars(query).one()
