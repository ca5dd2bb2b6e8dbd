"""Two people at once: what both wrote, put together field by field and row by row.

base    what both began with
theirs  what is stored now
mine    what is being saved

Only one changed a field: that is kept. Both did, differently: theirs stays where it is, and mine
is reported as a clash, so that the learner chooses. A row that one removed and the other changed
stays. Nothing that anyone typed disappears.
"""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from app.engine.document import ROW_ID, Held, Row, Value, Values
from app.engine.fields import FieldType
from app.engine.paths import place
from app.engine.row_order import order_of
from app.engine.sameness import is_same, rows_in
from app.engine.template import Template

Fields: TypeAlias = Sequence[FieldType]
_RowSides: TypeAlias = tuple[Row | None, Row | None, Row | None]


class Clash(NamedTuple):
    """A place that both changed. Theirs stands there now; None instead of a row: removed."""

    path: str
    base: Held
    theirs: Held
    mine: Held


class Merged(NamedTuple):
    """Both together, and what the learner has to choose between."""

    values: dict[str, Value]
    clashes: tuple[Clash, ...]


class _Sides(NamedTuple):
    """Three states of a document, or of a row."""

    base: Values
    theirs: Values
    mine: Values


def merge(template: Template, base: Values, theirs: Values, mine: Values) -> Merged:
    """Put two people's changes together."""
    if theirs == base:  # nobody else changed anything: by far the most
        return Merged(dict(mine), ())
    merging = _Merging()
    values = merging.record(template.fields, _Sides(base, theirs, mine), "")
    return Merged(values, tuple(merging.clashes))


class _Merging:
    """One merge, and the clashes found so far."""

    def __init__(self) -> None:
        self.clashes: list[Clash] = []

    def record(self, fields: Fields, sides: _Sides, path: str) -> dict[str, Value]:
        known = {field.key: field for field in fields}
        merged: dict[str, Value] = {}
        for key in dict.fromkeys([*known, *sides.theirs, *sides.mine, *sides.base]):
            kept = _undisputed(key, sides)
            if kept is None:
                merged[key] = self._disputed(known.get(key), key, sides, place(path, key))
            elif key in kept:
                merged[key] = kept[key]
        return merged

    def _disputed(self, field: FieldType | None, key: str, sides: _Sides, path: str) -> Value:
        values = [side.get(key) for side in sides]
        if all(isinstance(value, list) or value is None for value in values):
            subfields = field.subfields if field else ()
            return self._rows(subfields, [rows_in(value) for value in values], path)
        both = field.together(*values) if field else None
        if both is not None:
            return both
        self.clashes.append(Clash(path, *values))
        return sides.theirs.get(key)

    def _rows(self, fields: Fields, sides: list[list[Row]], path: str) -> Value:
        base, theirs, mine = ({str(row.get(ROW_ID)): row for row in rows} for rows in sides)
        kept: dict[str, Row] = {}
        for row_id in {**theirs, **mine}:
            states = (base.get(row_id), theirs.get(row_id), mine.get(row_id))
            row = self._row(fields, states, place(path, row_id))
            if row is not None:
                kept[row_id] = row
        return [kept[row_id] for row_id in order_of(list(base), list(theirs), list(mine), kept)]

    def _row(self, fields: Fields, sides: _RowSides, path: str) -> Row | None:
        base, theirs, mine = sides
        if theirs is not None and mine is not None:
            return self.record(fields, _Sides(base or {}, theirs, mine), path)
        there = mine if theirs is None else theirs
        if base is None:  # new
            return there
        if is_same(there, base):  # removed by one, untouched by the other
            return None
        self.clashes.append(Clash(path, base, theirs, mine))
        return there


def _undisputed(key: str, sides: _Sides) -> Values | None:
    """Return the side that has the say over this field; None if both changed it."""
    base, theirs, mine = (side.get(key) for side in sides)
    if (key in sides.theirs) == (key in sides.base) and theirs == base:
        return sides.mine
    if is_same(mine, base) or is_same(mine, theirs):
        return sides.theirs
    return sides.mine if is_same(theirs, base) else None
