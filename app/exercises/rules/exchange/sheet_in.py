"""From the lines of a sheet to what a form would send."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.engine.document import ROW_ID, Values
from app.engine.fields import FieldType
from app.engine.fields.choice import OneOf
from app.engine.fields.group import ONLY
from app.engine.fields.list import VALID_ID
from app.engine.paths import place, value_at
from app.engine.template import Template
from app.exercises.rules.exchange.cells import typed
from app.exercises.rules.exchange.form import EXAMPLE
from app.exercises.rules.exchange.incoming import (
    Fault,
    Incoming,
    UnfitFileError,
    Where,
    not_offered,
    quote,
)
from app.exercises.rules.exchange.sheet_columns import Column, columns_of, heads_known
from app.exercises.rules.exchange.sheet_form import ID, KIND, WARNING, Kind, SheetForm
from app.exercises.rules.exchange.sheet_names import with_rows_for_names
from app.exercises.rules.exchange.sheet_text import Line, lines_of
from app.exercises.rules.exchange.words import from_words

Row = dict[str, object]


def read_sheet(
    template: Template, text: str, before: Values, new_id: Callable[[], str]
) -> Incoming:
    """Read a journey from a sheet, or refuse it with everything that is wrong."""
    form = SheetForm(template)
    lines = lines_of(text, heads_known(form))
    head = columns_of(form, lines[0] if lines else Line(1, []))
    reader = _Reader(form, before, new_id, faults=list(head.faults))
    if head.says_kind:
        reader.raw.update(_empty_lists(form.kinds[0], form))
    for line in lines[1:] if head.columns else []:
        reader.read(line, head.columns)
    with_rows_for_names(template, reader, before)
    if reader.faults:
        raise UnfitFileError(reader.faults)
    return Incoming(
        raw=reader.raw,
        places=reader.places,
        document=reader.document,
        is_example=reader.is_example,
        is_whole=False,
        unknown=head.unknown,
    )


@dataclass
class _Reader:
    """Reads one sheet; keeps what is wrong with it, and where each place of the document stands."""

    form: SheetForm
    before: Values
    new_id: Callable[[], str]
    faults: list[Fault]
    raw: Row = field(default_factory=dict)
    places: dict[str, Where] = field(default_factory=dict)
    document: str = ""
    is_example: bool = False
    # of each kind the row that came last, and its place
    last: dict[str, tuple[Row, str]] = field(default_factory=dict)

    def read(self, line: Line, columns: list[Column]) -> None:
        """Read one line."""
        both = zip(columns, line.cells, strict=False)
        cells = [(column, cell) for column, cell in both if column.head]
        if any(map(str.strip, line.cells[len(columns) :])):
            self._say("WIDE", line)
        said = {column.head: typed(cell).strip() for column, cell in cells}
        self.is_example = self.is_example or said.get(WARNING) == EXAMPLE
        kind = self.form.kind(said[KIND]) if KIND in said else self.form.steps
        if kind is None:
            names = ", ".join(one.name for one in self.form.kinds)
            self._say("KIND", line, KIND, typed=quote(said[KIND]), choices=names)
            return
        found = self._row(kind, line, said.get(ID, ""))
        if found:
            self._fill(kind, found, line, cells)

    def _row(self, kind: Kind, line: Line, row_id: str) -> tuple[Row, str] | None:
        """Return the row that a line is about, and its place; a new one, in its list."""
        if not kind.path:
            if "" in self.last:
                self._say("SECOND", line, name=kind.name)
            self.document = row_id
            self.last[""] = (self.raw, "")
            return self.last[""]
        parent = self.last.get(kind.parent) if kind.parent else (self.raw, "")
        if parent is None:
            above = next(one.name for one in self.form.kinds if one.path == kind.parent)
            self._say("LOOSE", line, KIND, name=kind.name, above=above)
            return None
        return self._new_row(kind, line, row_id, *parent)

    def _new_row(
        self, kind: Kind, line: Line, row_id: str, parent: Row, path: str
    ) -> tuple[Row, str]:
        rows = parent.setdefault(kind.key, [])
        there = rows if isinstance(rows, list) else []
        is_group = kind.field is not None and kind.field.is_group
        if is_group and there:
            self._say("SECOND", line, name=kind.name)
        row_id = self._id(row_id, there, line) or (ONLY if is_group else self.new_id())
        row: Row = {ROW_ID: row_id}
        there.append(row)
        here = place(path, kind.key, row_id)
        self.places[here] = Where(line.number)
        self.places.setdefault(place(path, kind.key), Where(line.number))
        self.last = {key: one for key, one in self.last.items() if not _is_in(key, kind.path)}
        self.last[kind.path] = (row, here)
        return row, here

    def _id(self, row_id: str, there: list[Row], line: Line) -> str:
        if row_id and not VALID_ID.fullmatch(row_id):
            self._say("NO_ID", line, ID, typed=quote(row_id))
            return ""
        if row_id and any(row[ROW_ID] == row_id for row in there):
            self._say("SAME_ID", line, ID, typed=row_id)
            return ""
        return row_id

    def _fill(
        self, kind: Kind, found: tuple[Row, str], line: Line, cells: list[tuple[Column, str]]
    ) -> None:
        row, path = found
        known = {id(one) for one in kind.columns.values()}
        if any(column.head == KIND for column, _cell in cells):
            row.update({**_empty_lists(kind, self.form), **row})
        for column, cell in cells:
            text, here = column.tidy(typed(cell)), Where(line.number, column.head)
            if column.list_key:
                self._part(row, path, column, text, here)
                continue
            meant = next((one for one in column.fields if id(one) in known), None)
            if meant is not None:
                at = place(path, meant.key)
                self.places[at] = here
                row[meant.key] = self._value(meant, text, at, here)
            elif column.fields and text.strip():
                self._say("ELSEWHERE", line, column.head, kind=kind.name)

    def _part(self, row: Row, path: str, column: Column, text: str, here: Where) -> None:
        """Put what stands in a column of its own in a list of the step."""
        if text.strip():
            row_id = self.new_id()
            row[column.list_key] = [{ROW_ID: row_id, column.fields[0].key: text}]
            self.places[place(path, column.list_key, row_id)] = here

    def _value(self, meant: FieldType, text: str, at: str, here: Where) -> object:
        value = from_words(meant, text) if text.strip() else ""
        if not value or not isinstance(meant, OneOf):
            return value
        stored = value_at(self.before, at)
        if all(one in meant.codes for one in value.split()) or str(stored) == value:
            return value
        self.faults.append(not_offered(meant, text, here, in_words=True))
        return ""

    def _say(self, code: str, line: Line, column: str = "", **values: str) -> None:
        self.faults.append(Fault(code, Where(line.number, column), values))


def _is_in(path: str, outer: str) -> bool:
    return path.startswith(f"{outer}/")


def _empty_lists(kind: Kind, form: SheetForm) -> Row:
    """Return the lists in a row: a sheet that says what each line is, tells all of them."""
    inner = (one for one in form.kinds if one.field is not None and one.parent == kind.path)
    return {one.key: [] for one in inner}
