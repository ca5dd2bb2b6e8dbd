"""What the other documents of a project hold that a document can refer to."""

from collections.abc import Iterator, Sequence

from flask_babel import gettext as _
from sqlalchemy import select

from app import clock
from app.db import db
from app.engine.fields.consent import TEXT
from app.engine.records import Around, Moment, Record
from app.engine.template import Template
from app.exercises.models import ConsentWithdrawal, ExerciseDocument, InformationText
from app.exercises.queries.standing import DocumentNow
from app.i18n.formats import day_short


def around_of(document: ExerciseDocument, template: Template) -> Around:
    """Return what a document stands in; no query for a template that looks at nothing else."""
    if not template.looks_around:
        return Around([], moment_of(document, template))
    query = select(ExerciseDocument.records).where(
        ExerciseDocument.project_id == document.project_id, ExerciseDocument.id != document.id
    )
    stored = [Record(*record) for records in db.session.scalars(query) for record in records]
    return Around([*stored, *_texts(document, template)], moment_of(document, template))


def _texts(document: ExerciseDocument, template: Template) -> Iterator[Record]:
    """Give the texts for respondents, to a template that asks for consent."""
    if not _asks_consent(template):
        return
    query = (
        select(InformationText.public_id, InformationText.number, InformationText.written_at)
        .where(InformationText.project_id == document.project_id)
        .order_by(InformationText.number.desc())
    )
    for public_id, number, at in db.session.execute(query):
        name = _("Text %(number)s, of %(day)s", number=number, day=day_short(at))
        yield Record(f"{public_id}#", TEXT, "", f"T{number}", name, {})


def around_among(
    document: ExerciseDocument, template: Template, documents: Sequence[DocumentNow]
) -> Around:
    """Return what a document stands in, when all documents of its project were read already."""
    others = (one.document for one in documents if one.document.id != document.id)
    stored = [Record(*record) for other in others for record in other.records]
    return Around([*stored, *_texts(document, template)], moment_of(document, template))


def moment_of(document: ExerciseDocument, template: Template) -> Moment:
    """Return what time has to do with a document."""
    today, begun = (
        at.astimezone(clock.AMSTERDAM).date() for at in (clock.now(), document.created_at)
    )
    return Moment(today, begun, _withdrawn(document, template))


def _withdrawn(document: ExerciseDocument, template: Template) -> frozenset[str]:
    """Return who took back their consent, to a template that asks for consent."""
    if not _asks_consent(template):
        return frozenset()
    query = select(ConsentWithdrawal.alias).where(
        ConsentWithdrawal.project_id == document.project_id
    )
    return frozenset(db.session.scalars(query))


def _asks_consent(template: Template) -> bool:
    return any(TEXT in field.to for field in template.references)
