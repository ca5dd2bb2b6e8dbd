"""What the head of a sheet says: which column is which field."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.engine.fields import FieldType
from app.exercises.rules.exchange.cells import typed
from app.exercises.rules.exchange.incoming import Fault, Where, quote
from app.exercises.rules.exchange.sheet_form import ID, KIND, WARNING, SheetForm, plain
from app.exercises.rules.exchange.sheet_text import Line

TITLE = "title"
# How people, and our own tables, call the columns of a step.
ALSO = {"stap": TITLE, "denkt": "thought", "gedachte": "thought", "wachttijd": "waiting"}
NUMBER_IN_FRONT = re.compile(r"[0-9]{1,3}\. ")


class Column(NamedTuple):
    """A column that we know: the fields that it can be, one of each kind of line."""

    head: str
    fields: tuple[FieldType, ...] = ()
    list_key: str = ""  # of a column that is a whole list of the step: its first text
    is_numbered: bool = False  # "1. Ik ga", as in the table under a drawing

    def tidy(self, cell: str) -> str:
        """Return a cell without what only counts the lines."""
        return NUMBER_IN_FRONT.sub("", cell, count=1) if self.is_numbered else cell


class Head(NamedTuple):
    """The columns of a sheet, in their order; empty where nothing can be read."""

    columns: list[Column]  # a column that we do not know is false
    unknown: tuple[str, ...]
    faults: tuple[Fault, ...]
    says_kind: bool


NO_COLUMN = Column("")


def heads_known(form: SheetForm) -> set[str]:
    """Return everything that can stand above a column, as it is compared."""
    return {*_known(form, says_kind=True), *_known(form, says_kind=False)}


def columns_of(form: SheetForm, line: Line) -> Head:
    """Read the first line of a sheet."""
    cells = [" ".join(typed(cell).split()) for cell in line.cells]
    says_kind = plain(KIND) in map(plain, cells)
    known = _known(form, says_kind=says_kind)
    columns = [known.get(plain(cell), NO_COLUMN) for cell in cells]
    unknown = tuple(
        quote(cell) for cell, column in zip(cells, columns, strict=True) if cell and not column.head
    )
    faults = tuple(_faults(form, columns, line, says_kind=says_kind))
    return Head([] if faults else columns, unknown, faults, says_kind)


def _faults(
    form: SheetForm, columns: list[Column], line: Line, *, says_kind: bool
) -> Iterator[Fault]:
    heads = [column.head for column in columns if column.head]
    yield from (
        Fault("TWICE", Where(line.number), {"name": head})
        for head in dict.fromkeys(heads)
        if heads.count(head) > 1
    )
    fields = {field.key for column in columns for field in column.fields}
    if not says_kind and TITLE not in fields:
        title = next(head for head, one in form.steps.columns.items() if one.key == TITLE)
        yield Fault("NO_HEAD", Where(line.number), {"name": title, "kind": KIND})


def _known(form: SheetForm, *, says_kind: bool) -> dict[str, Column]:
    """Return the columns that a sheet can have, by what stands above them."""
    kinds = form.kinds if says_kind else (form.steps,)
    found = {plain(head): Column(head) for head in (KIND, ID, WARNING)}
    for kind in kinds:
        for head, field in kind.columns.items():
            before = found.get(plain(head), Column(head))
            found[plain(head)] = before._replace(fields=(*before.fields, field))
    if not says_kind:
        found |= {name: column for name, column in _of_steps(form) if name not in found}
    return found


def _of_steps(form: SheetForm) -> Iterator[tuple[str, Column]]:
    """Give the other names of a step's columns, and a column for each of its lists."""
    by_key = {field.key: (head, field) for head, field in form.steps.columns.items()}
    for name, key in ALSO.items():
        if key in by_key:
            head, field = by_key[key]
            yield name, Column(head, (field,), is_numbered=key == TITLE)
    for kind in form.kinds:
        text = next((one for one in kind.columns.values() if _is_text(one)), None)
        if text is not None and kind.field is not None and kind.parent == form.steps.path:
            for name in () if kind.field.is_group else (kind.name, kind.field.label):
                yield plain(name), Column(name, (text,), list_key=kind.key)


def _is_text(field: FieldType) -> bool:
    return field.type == "text" and field.required
