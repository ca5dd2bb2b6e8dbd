"""What the other documents of a project hold that a document can refer to."""

from collections.abc import Sequence

from sqlalchemy import select

from app import clock
from app.db import db
from app.engine.records import Around, Moment, Record
from app.engine.template import Template
from app.exercises.models import ExerciseDocument
from app.exercises.queries.standing import DocumentNow


def around_of(document: ExerciseDocument, template: Template) -> Around:
    """Return what a document stands in; no query for a template that looks at nothing else."""
    if not template.looks_around:
        return Around([], moment_of(document))
    query = select(ExerciseDocument.records).where(
        ExerciseDocument.project_id == document.project_id, ExerciseDocument.id != document.id
    )
    stored = (record for records in db.session.scalars(query) for record in records)
    return Around((Record(*record) for record in stored), moment_of(document))


def around_among(document: ExerciseDocument, documents: Sequence[DocumentNow]) -> Around:
    """Return what a document stands in, when all documents of its project were read already."""
    others = (one.document for one in documents if one.document.id != document.id)
    stored = (record for other in others for record in other.records)
    return Around((Record(*record) for record in stored), moment_of(document))


def moment_of(document: ExerciseDocument) -> Moment:
    """Return what time has to do with a document."""
    today, begun = (
        at.astimezone(clock.AMSTERDAM).date() for at in (clock.now(), document.created_at)
    )
    return Moment(today, begun)
