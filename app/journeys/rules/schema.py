"""The JSON Schema of a journey: what the four templates say, for other programs."""

from collections.abc import Iterable, Sequence

from app.content import Course
from app.content.items import JOURNEY_PARTS
from app.engine.fields import FieldType, Group, ListField
from app.engine.fields.choice import OneOf
from app.engine.fields.multi import MultiField
from app.engine.fields.number import NumberField
from app.engine.fields.reference import ReferenceField
from app.engine.fields.scale import ScaleField
from app.journeys.rules.open_form import LICENCE, SCHEMA
from app.journeys.rules.parts import BADGE

Schema = dict[str, object]

_TEXT: Schema = {"type": "string", "minLength": 1}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def schema(course: Course, site: str) -> Schema:
    """Return the schema of everything that the library gives as JSON."""
    own: dict[str, Schema] = {
        "$schema": _TEXT,
        "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "url": _TEXT,
        "title": _TEXT,
        "summary": _TEXT,
        "theme": _TEXT,
        "status": {"const": BADGE},
        "licence": {"const": LICENCE},
        "review_on": _DAY,
        "sources": {"type": "array", "minItems": 1, "items": _source()},
    }
    parts = {
        name: _object(course.exercise(exercise).template.fields)
        for name, exercise in JOURNEY_PARTS.items()
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": site + SCHEMA,
        "title": "Klantreis",
        **_closed({**own, **parts}, [*own, *parts]),
    }


def _source() -> Schema:
    year: Schema = {"type": "integer"}
    texts = dict.fromkeys(("title", "by", "fact", "url"), _TEXT)
    return _closed({**texts, "year": year}, ["title", "by", "fact"])


def _closed(properties: dict[str, Schema], required: Iterable[str]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _object(fields: Sequence[FieldType], *, in_row: bool = False) -> Schema:
    """Describe a document or a row. Nothing in it is required: what is empty is left out."""
    row_id: dict[str, Schema] = {"id": _TEXT} if in_row else {}
    properties = {field.key: {"title": field.label, **_field(field)} for field in fields}
    return _closed({**row_id, **properties}, row_id)


def _field(field: FieldType) -> Schema:
    if isinstance(field, Group):
        return _object(field.subfields)
    if isinstance(field, ListField):
        return {"type": "array", "items": _object(field.subfields, in_row=True)}
    if isinstance(field, ScaleField):
        return {"type": "integer", "minimum": field.least, "maximum": field.most}
    if isinstance(field, NumberField):
        return {"type": "integer"}
    return _words(field)


def _words(field: FieldType) -> Schema:
    """Describe what is a text, one of a few, or several of them."""
    one: Schema = {"enum": list(field.codes)} if isinstance(field, OneOf) else _TEXT
    is_many = isinstance(field, MultiField) or (isinstance(field, ReferenceField) and field.many)
    return {"type": "array", "items": one} if is_many else one
