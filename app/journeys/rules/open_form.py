"""A journey as data for other programs: the form that the schema describes."""

from collections.abc import Mapping, Sequence

from app.content import Course, ExampleJourney
from app.engine.document import Value, Values, is_empty
from app.engine.fields import FieldType, Group, ListField
from app.engine.fields.multi import MultiField
from app.engine.fields.reference import ReferenceField
from app.journeys.rules.parts import BADGE, parts_of

SCHEMA = "/schema/klantreis-1.json"
LICENCE = "CC-BY-4.0"


def open_form(course: Course, journey: ExampleJourney, site: str) -> dict[str, object]:
    """Return a journey as data; `site` is the address of ours, for what it points at."""
    return {
        "$schema": site + SCHEMA,
        "id": journey.id,
        "url": site + journey.url,
        "title": journey.title,
        "summary": journey.summary,
        "theme": journey.theme,
        "status": BADGE,
        "licence": LICENCE,
        "review_on": journey.review_on.isoformat(),
        "sources": [source.model_dump(exclude_defaults=True) for source in journey.sources],
        **{
            name: _record(part.template.fields, part.values)
            for name, part in parts_of(course, journey).items()
        },
    }


def _record(fields: Sequence[FieldType], values: Values) -> dict[str, object]:
    """Return what was filled in; empty fields are left out."""
    told = [field for field in fields if not is_empty(values.get(field.key))]
    return {field.key: _value(field, values.get(field.key)) for field in told}


def _value(field: FieldType, value: Value) -> object:
    if isinstance(field, ListField):
        rows = [_row(field.subfields, row) for row in value] if isinstance(value, list) else []
        return {k: v for k, v in rows[0].items() if k != "id"} if isinstance(field, Group) else rows
    if isinstance(field, MultiField) or (isinstance(field, ReferenceField) and field.many):
        return str(value).split()
    return value


def _row(fields: Sequence[FieldType], row: Mapping[str, Value]) -> dict[str, object]:
    return {"id": row.get("id"), **_record(fields, row)}
