"""What the other documents of a project hold that a document can refer to."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from flask_babel import gettext as _
from sqlalchemy import (
    JSON,
    Integer,
    Select,
    SQLColumnExpression,
    String,
    bindparam,
    cast,
    literal,
    null,
    select,
    union_all,
)

from app import clock
from app.db import rows
from app.db.base import UtcDateTime
from app.engine.evidence import is_taken_back
from app.engine.fields.consent import TEXT
from app.engine.records import Around, Moment, Record
from app.engine.template import Template
from app.exercises.models import ConsentWithdrawal, ExerciseDocument, InformationText
from app.exercises.queries.standing import DocumentNow
from app.i18n.formats import day_short

RECORDS, TEXTS, WITHDRAWN = "records", "texts", "withdrawn"


class _Row(NamedTuple):
    """A part of what was found in a project."""

    kind: str
    records: list[list[Any]] | None = None
    name: str = ""
    number: int = 0
    at: datetime | None = None


def around_of(document: ExerciseDocument, template: Template) -> Around:
    """Return what a document stands in; no query for a template that looks at nothing else."""
    if not template.looks_around:
        return _around(document, ())
    given = {"project": document.project_id, "document": document.id}
    parts = (RECORDS, TEXTS, WITHDRAWN) if _asks_consent(template) else (RECORDS, WITHDRAWN)
    return _around(document, [_Row(*row) for row in rows(_found(parts), given)])


def arounds_among(documents: Sequence[DocumentNow], templates: Sequence[Template]) -> list[Around]:
    """Return for each of all documents of a project what it stands in; one query at most."""
    told: list[_Row] = []
    if any(template.looks_around for template in templates):
        given = {"project": documents[0].document.project_id}
        told = [_Row(*row) for row in rows(_found((TEXTS, WITHDRAWN)), given)]
    held = [(now.document.id, _Row(RECORDS, now.document.records)) for now in documents]
    return [
        _around(
            now.document,
            [
                *(row for id_, row in held if id_ != now.document.id),
                *(row for row in told if row.kind == WITHDRAWN or _asks_consent(template)),
            ],
        )
        for now, template in zip(documents, templates, strict=True)
    ]


def _around(document: ExerciseDocument, found: Sequence[_Row]) -> Around:
    stored = (Record(*one) for row in found if row.records for one in row.records)
    moment = _moment_of(document, found)
    kept = (record for record in stored if not is_taken_back(record, moment.withdrawn))
    return Around([*kept, *_texts(found)], moment)


def _texts(found: Iterable[_Row]) -> list[Record]:
    """Return the texts for respondents, the newest first."""
    texts = sorted((row for row in found if row.kind == TEXTS), key=lambda row: -row.number)
    return [
        Record(f"{text.name}#", TEXT, "", f"T{text.number}", _called(text.number, text.at), {})
        for text in texts
    ]


def _called(number: int, at: datetime | None) -> str:
    return str(_("Text %(number)s, of %(day)s", number=number, day=day_short(at or clock.now())))


def _moment_of(document: ExerciseDocument, found: Iterable[_Row]) -> Moment:
    """Return what time has to do with a document."""
    today, begun = (
        at.astimezone(clock.AMSTERDAM).date() for at in (clock.now(), document.created_at)
    )
    return Moment(today, begun, frozenset(row.name for row in found if row.kind == WITHDRAWN))


def _asks_consent(template: Template) -> bool:
    return any(TEXT in field.to for field in template.references)


@cache  # asked with every save, and takes longer to put together than to answer
def _found(parts: tuple[str, ...]) -> Select[*tuple[Any, ...]]:
    """Ask for everything at once: what the documents hold, the texts, who took back a consent."""
    project = bindparam("project", type_=Integer)
    others = ExerciseDocument.id != bindparam("document", type_=Integer)
    text, gone = InformationText, ConsentWithdrawal
    all_parts = {
        RECORDS: _part(RECORDS, records=ExerciseDocument.records).where(
            ExerciseDocument.project_id == project, others
        ),
        TEXTS: _part(TEXTS, name=text.public_id, number=text.number, at=text.written_at).where(
            text.project_id == project
        ),
        WITHDRAWN: _part(WITHDRAWN, name=gone.alias).where(gone.project_id == project),
    }
    return select(union_all(*(all_parts[part] for part in parts)).subquery())


def _part(kind: str, **columns: SQLColumnExpression[Any]) -> Select[*tuple[Any, ...]]:
    """Select the columns of `_Row`, of which a part has only some."""
    types = {"records": JSON, "name": String, "number": Integer, "at": UtcDateTime}
    missing: dict[str, Any] = {name: cast(null(), type_) for name, type_ in types.items()}
    found = (column.label(name) for name, column in (missing | columns).items())
    return select(literal(kind).label("kind"), *found)
