from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.engine.document import ROW_ID, Held, Row, Values
from app.engine.fields import FieldType
from app.engine.paths import place
from app.engine.sameness import is_same, rows_in
from app.engine.template import Template


class ChangeKind(StrEnum):
    """What happened at a place."""

    CHANGED = "changed"  # another value
    ADDED = "added"  # a row
    REMOVED = "removed"  # a row
    MOVED = "moved"  # rows of this list stand in another order


class Change(NamedTuple):
    """One place where two documents differ."""

    path: str
    kind: ChangeKind
    before: Held
    after: Held


def changes(template: Template, before: Values, after: Values) -> tuple[Change, ...]:
    """Return where two versions differ, in the order of the fields."""
    return tuple(_record(template.fields, before, after, ""))


def _record(
    fields: Sequence[FieldType], before: Values, after: Values, path: str
) -> Iterator[Change]:
    subfields = {field.key: field.subfields for field in fields}
    for key in dict.fromkeys([*subfields, *before, *after]):
        old, new = before.get(key), after.get(key)
        if old == new or is_same(old, new):
            continue
        here = place(path, key)
        if isinstance(old, list) or isinstance(new, list):
            yield from _rows(subfields.get(key, ()), rows_in(old), rows_in(new), here)
        else:
            yield Change(here, ChangeKind.CHANGED, old, new)


def _rows(
    fields: Sequence[FieldType], before: list[Row], after: list[Row], path: str
) -> Iterator[Change]:
    old, new = _by_id(before), _by_id(after)
    if [row_id for row_id in old if row_id in new] != [row_id for row_id in new if row_id in old]:
        yield Change(path, ChangeKind.MOVED, before, after)
    for row_id in dict.fromkeys([*new, *old]):
        here = place(path, row_id)
        if row_id not in old:
            yield Change(here, ChangeKind.ADDED, None, new[row_id])
        elif row_id not in new:
            yield Change(here, ChangeKind.REMOVED, old[row_id], None)
        else:
            yield from _record(fields, old[row_id], new[row_id], here)


def _by_id(rows: list[Row]) -> dict[str, Row]:
    return {str(row.get(ROW_ID)): row for row in rows}
