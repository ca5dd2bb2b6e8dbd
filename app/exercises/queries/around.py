"""What the other documents of a project hold that a document can refer to."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import null, select, text

from app import clock
from app.db import db
from app.engine.fields.consent import TEXT
from app.engine.records import Around, Moment, Record
from app.engine.template import Template
from app.exercises.models import ConsentWithdrawal, ExerciseDocument, InformationText
from app.exercises.queries.standing import DocumentNow
from app.i18n.formats import day_short


class _Consents:
    """What a project knows of consents: asked once, and only by a template that asks for one."""

    def __init__(self, project_id: int) -> None:
        self.project_id = project_id

    @cached_property
    def texts(self) -> list[Record]:
        """The texts for respondents, the newest first."""
        return [
            Record(f"{public_id}#", TEXT, "", f"T{number}", _text_name(number, at), {})
            for public_id, number, at, alias in self._rows
            if alias is None
        ]

    @cached_property
    def withdrawn(self) -> frozenset[str]:
        """Who took back their consent."""
        return frozenset(row.alias for row in self._rows if row.alias is not None)

    @cached_property
    def _rows(self) -> Sequence[Any]:
        """Both in one query."""
        texts = select(
            InformationText.public_id,
            InformationText.number,
            InformationText.written_at,
            null().label("alias"),
        ).where(InformationText.project_id == self.project_id)
        withdrawn = select(null(), null(), null(), ConsentWithdrawal.alias).where(
            ConsentWithdrawal.project_id == self.project_id
        )
        both = texts.union_all(withdrawn).order_by(text("number DESC"))
        return db.session.execute(both).all()


def around_of(document: ExerciseDocument, template: Template) -> Around:
    """Return what a document stands in; no query for a template that looks at nothing else."""
    consents = _Consents(document.project_id)
    if not template.looks_around:
        return _around(document, template, [], consents)
    query = select(ExerciseDocument.records).where(
        ExerciseDocument.project_id == document.project_id, ExerciseDocument.id != document.id
    )
    return _around(document, template, _read(db.session.scalars(query)), consents)


def arounds_among(documents: Sequence[DocumentNow], templates: Sequence[Template]) -> list[Around]:
    """Return for each of all documents of a project what it stands in; two queries at most."""
    if not documents:
        return []
    consents = _Consents(documents[0].document.project_id)
    records = {now.document.id: _read([now.document.records]) for now in documents}
    return [
        _around(
            now.document,
            template,
            [one for id_, held in records.items() if id_ != now.document.id for one in held],
            consents,
        )
        for now, template in zip(documents, templates, strict=True)
    ]


def _around(
    document: ExerciseDocument, template: Template, records: list[Record], consents: _Consents
) -> Around:
    asks = any(TEXT in field.to for field in template.references)
    today, begun = (
        at.astimezone(clock.AMSTERDAM).date() for at in (clock.now(), document.created_at)
    )
    moment = Moment(today, begun, consents.withdrawn if asks else frozenset())
    return Around([*records, *consents.texts] if asks else records, moment)


def _read(stored: Iterable[list[list[Any]]]) -> list[Record]:
    return [Record(*record) for records in stored for record in records]


def _text_name(number: int, at: datetime) -> str:
    return str(_("Text %(number)s, of %(day)s", number=number, day=day_short(at)))
