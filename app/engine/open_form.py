"""A filled-in document as data for other programs."""

from collections.abc import Iterator, Mapping, Sequence

from app.engine.document import ROW_ID, Value, Values
from app.engine.fields import FieldType, Group, ListField
from app.engine.fields.choice import OneOf
from app.engine.fields.multi import MultiField
from app.engine.fields.number import NumberField
from app.engine.fields.reference import ReferenceField
from app.engine.fields.scale import ScaleField
from app.engine.paths import place
from app.engine.references import REFERENCE
from app.engine.sameness import rows_in


def is_several(field: FieldType) -> bool:
    """Whether the value of a field is a list of words: ticked codes, or references."""
    return isinstance(field, MultiField) or (isinstance(field, ReferenceField) and field.many)


def in_open_form(fields: Sequence[FieldType], values: Values) -> dict[str, object]:
    """Return what was filled in; what is empty, or is not what its field asks, is left out."""
    told = ((field, values.get(field.key)) for field in fields)
    return {
        field.key: _opened(field, value)
        for field, value in told
        if not _is_nothing(value) and is_readable(field, value)
    }


def kept_as_typed(
    fields: Sequence[FieldType], values: Values, path: str = ""
) -> Iterator[tuple[str, str]]:
    """Give what somebody typed and its field could not read, by its place in the document."""
    for field in fields:
        here, value = place(path, field.key), values.get(field.key)
        if isinstance(field, ListField):
            for row in rows_in(value):
                yield from kept_as_typed(field.subfields, row, place(here, str(row.get(ROW_ID))))
        elif not _is_nothing(value) and not is_readable(field, value):
            yield here, str(value)


def is_readable(field: FieldType, value: object) -> bool:
    """Whether a value is what its field asks, so that a program can count on its type."""
    if isinstance(field, ListField):
        return isinstance(value, list)
    if isinstance(field, NumberField | ScaleField):
        is_whole = isinstance(value, int) and not isinstance(value, bool)
        return is_whole and (isinstance(field, NumberField) or str(value) in field.codes)
    if is_several(field):
        return isinstance(value, str) and _are_several(field, value)
    return isinstance(value, str) and (not isinstance(field, OneOf) or value in field.codes)


def _are_several(field: FieldType, value: str) -> bool:
    parts = value.split()
    known = all(
        part in field.codes if isinstance(field, OneOf) else REFERENCE.fullmatch(part)
        for part in parts
    )
    return known and len(set(parts)) == len(parts) and " ".join(parts) == value


def _opened(field: FieldType, value: Value) -> object:
    if isinstance(field, ListField):
        rows = [_row(field.subfields, row) for row in rows_in(value)]
        return (
            {k: v for k, v in rows[0].items() if k != ROW_ID} if isinstance(field, Group) else rows
        )
    return str(value).split() if is_several(field) else value


def _row(fields: Sequence[FieldType], row: Mapping[str, Value]) -> dict[str, object]:
    return {ROW_ID: row.get(ROW_ID), **in_open_form(fields, row)}


def _is_nothing(value: object) -> bool:
    return value is None or value in ("", [])
