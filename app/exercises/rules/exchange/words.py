"""A value in the words of a cell, and back: what people read, if it reads back as it was."""

import re

from app.engine.document import Value
from app.engine.fields import FieldType
from app.engine.fields.choice import OneOf
from app.engine.fields.multi import MultiField
from app.engine.fields.scale import ScaleField

NUMBER_BEHIND = re.compile(r"(?:.*\()?\s*([+\u2212-]?[0-9]{1,2})\s*\)?")  # "prettig (+1)", "-2"
BETWEEN = ", "


def in_words(field: FieldType, value: Value) -> str:
    """Return a value for a cell. What its words would not bring back stands there as stored."""
    stored = "" if value is None else str(value)
    words = _words(field, stored)
    return words if from_words(field, words) == stored else stored


def from_words(field: FieldType, cell: str) -> str:
    """Return what a cell means, as the field reads it; what is not understood as it is."""
    if isinstance(field, ScaleField):
        return _number(field, cell)
    if isinstance(field, MultiField):
        return _codes(field, cell)
    if isinstance(field, OneOf):
        return _code(field, cell)
    read = field.read(cell, "")
    return cell if read.problems or read.value is None else str(read.value)


def _words(field: FieldType, stored: str) -> str:
    if isinstance(field, MultiField):
        return BETWEEN.join(field.name_of(code) for code in stored.split())
    if isinstance(field, ScaleField) and stored in field.codes:
        number = f"{int(stored):+d}".replace("+0", "0") if field.least < 0 else stored
        name = field.name_of(stored)
        return f"{name} ({number})" if name != stored else number
    return field.in_words(stored)


def _number(field: ScaleField, cell: str) -> str:
    code = _code(field, cell)
    found = NUMBER_BEHIND.fullmatch(" ".join(cell.split()))
    if code in field.codes or not found:
        return code
    number = str(int(found[1].replace("\u2212", "-")))
    return number if number in field.codes else cell


def _codes(field: MultiField, cell: str) -> str:
    parts = [part for part in re.split(r"[,;\n]", cell) if part.strip()]
    codes = [_code(field, part) for part in parts]
    known = all(code in field.codes for code in codes)
    return " ".join(codes) if known else cell


def _code(field: OneOf, cell: str) -> str:
    """Return the answer that is meant: by its code, or by what it is called."""
    text = cell.strip()
    if text in field.codes:
        return text
    meant = [code for code, name in field.options if name.casefold() == text.casefold()]
    return meant[0] if len(meant) == 1 else cell
