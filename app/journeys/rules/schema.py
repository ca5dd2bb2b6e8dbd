"""The JSON Schema of a journey: what the four templates say, for other programs."""

from collections.abc import Iterable, Sequence

from app.content import Course
from app.content.items import JOURNEY_PARTS
from app.engine.fields import FieldType, Group, ListField
from app.engine.fields.choice import OneOf
from app.engine.fields.number import NumberField
from app.engine.fields.scale import ScaleField
from app.engine.open_form import is_several
from app.exercises.rules.exchange.form import AS_TYPED, SCHEMA, TEAM, TRADED
from app.journeys.rules.open_form import LICENCE
from app.journeys.rules.parts import BADGE

Schema = dict[str, object]

_TEXT: Schema = {"type": "string", "minLength": 1}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_BOTH = ("$schema", "title", "status")  # in a journey of the library, and of a team


def schema(course: Course, site: str) -> Schema:
    """Return the schema of everything that we give as JSON: of the library, and of teams."""
    parts = {
        name: _object(course.exercise(exercise).template.fields)
        for name, exercise in JOURNEY_PARTS.items()
    }
    both: dict[str, Schema] = {"$schema": _TEXT, "title": _TEXT, "status": {"enum": [BADGE, TEAM]}}
    library, team = _of_library(), _of_team()
    is_example: Schema = {"properties": {"status": {"const": BADGE}}}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": site + SCHEMA,
        "title": "Klantreis",
        **_closed({**both, **library, **parts, **team}, _BOTH),
        "if": is_example,
        "then": _only([*library, *parts], without=team),
        "else": {
            **_only(["document", "made_on"], without=library),
            "oneOf": [{"required": [part]} for part in TRADED.values()],
        },
    }


def _of_library() -> dict[str, Schema]:
    return {
        "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "url": _TEXT,
        "summary": _TEXT,
        "theme": _TEXT,
        "licence": {"const": LICENCE},
        "review_on": _DAY,
        "sources": {"type": "array", "minItems": 1, "items": _source()},
    }


def _of_team() -> dict[str, Schema]:
    return {
        "document": _TEXT,
        "made_on": _DAY,
        AS_TYPED: {"type": "object", "additionalProperties": _TEXT},
    }


def _only(required: Iterable[str], without: Iterable[str]) -> Schema:
    """Require some properties, and allow others not at all."""
    return {"required": list(required), "properties": dict.fromkeys(without, False)}


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
    return {"type": "array", "items": one} if is_several(field) else one
