"""What the other documents of a project hold that a document can refer to."""

from sqlalchemy import select

from app import clock
from app.db import db
from app.engine.records import Around, Moment, Record
from app.engine.template import Template
from app.exercises.models import ExerciseDocument


def around_of(document: ExerciseDocument, template: Template) -> Around:
    """Return what a document stands in; no query for a template that looks at nothing else."""
    if not template.looks_around:
        return Around([], moment_of(document))
    query = select(ExerciseDocument.records).where(
        ExerciseDocument.project_id == document.project_id, ExerciseDocument.id != document.id
    )
    stored = (record for records in db.session.scalars(query) for record in records)
    return Around((Record(*record) for record in stored), moment_of(document))


def moment_of(document: ExerciseDocument) -> Moment:
    """Return what time has to do with a document."""
    today, begun = (
        at.astimezone(clock.AMSTERDAM).date() for at in (clock.now(), document.created_at)
    )
    return Moment(today, begun)
