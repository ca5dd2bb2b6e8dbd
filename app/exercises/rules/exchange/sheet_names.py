"""A step says its phase by name: which row that is, and a new one where there is none."""

from collections.abc import Callable, Iterator
from typing import Protocol

from app.engine.document import ROW_ID, Document, Values
from app.engine.fields.reference import ReferenceField
from app.engine.records import RecordsOf
from app.engine.references import REFERENCE
from app.engine.sameness import rows_in
from app.engine.template import Template
from app.exercises.rules.exchange.incoming import Fault, Where
from app.exercises.rules.exchange.incoming import quote as shown
from app.exercises.rules.exchange.sheet_form import is_own_name, plain


class Reader(Protocol):
    """What was read of a sheet so far."""

    raw: dict[str, object]
    places: dict[str, Where]
    faults: list[Fault]

    @property
    def new_id(self) -> Callable[[], str]:
        """Makes the id of a row."""


def with_rows_for_names(template: Template, reader: Reader, before: Values) -> None:
    """Put references where names stand. Rows that are named and not told are added."""
    for keys, field in template.reference_places:
        list_key, _slash, key = keys.rpartition("/")
        if is_own_name(field) and "/" not in list_key:
            for shape in _shapes(template, field):
                names = _Names(reader, shape, before)
                for row in _rows(reader, list_key):
                    names.put(row, key, f"{list_key}/{row[ROW_ID]}/{key}")


def _shapes(template: Template, field: ReferenceField) -> Iterator[RecordsOf]:
    for shape in template.records:
        if shape.kind in field.to and shape.at and "/" not in shape.at:
            yield shape


def _rows(reader: Reader, key: str) -> list[dict[str, object]]:
    rows = reader.raw.get(key)
    return rows if isinstance(rows, list) else []


class _Names:
    """The rows of one list, by what they are called."""

    def __init__(self, reader: Reader, shape: RecordsOf, before: Values) -> None:
        self.reader, self.shape = reader, shape
        self.told: dict[str, list[object]] = {}  # the ids, by the name
        for row in _rows(reader, shape.at):
            name = row.get(shape.name)
            if isinstance(name, str) and name.strip():
                self.told.setdefault(plain(name), []).append(row[ROW_ID])
        # a sheet of steps only goes on with the rows that are there
        rows = [] if shape.at in reader.raw else rows_in(before.get(shape.at))
        self.stored = {plain(Document(row).text(shape.name)): row[ROW_ID] for row in rows}

    def put(self, row: dict[str, object], key: str, path: str) -> None:
        """Put the reference in a row where the name stands."""
        name = row.get(key)
        if not isinstance(name, str) or not name.strip() or REFERENCE.fullmatch(name.strip()):
            return
        found = self.told.get(plain(name), [])
        if len(found) > 1:
            where = self.reader.places.get(path, Where())
            self.reader.faults.append(Fault("WHICH", where, {"typed": shown(name)}))
            return
        row_id = found[0] if found else self._add(name, path)
        row[key] = f"#{self.shape.at}/{row_id}"

    def _add(self, name: str, path: str) -> object:
        """Add a row of this name."""
        there = self.stored.get(plain(name))
        row_id = there or self.reader.new_id()
        self.told[plain(name)] = [row_id]
        rows = self.reader.raw.setdefault(self.shape.at, [])
        if isinstance(rows, list):  # one that is there stays as it is
            rows.append({ROW_ID: row_id, **({} if there else {self.shape.name: name})})
        here = f"{self.shape.at}/{row_id}"
        self.reader.places.setdefault(here, self.reader.places.get(path, Where()))
        return row_id
