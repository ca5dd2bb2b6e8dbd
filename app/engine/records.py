"""What documents of one project hold that others can refer to: quotes, pain points, ideas."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from app.engine.document import ROW_ID, Document, Value, Values, is_empty_row
from app.engine.fields.field import Key
from app.engine.fields.reference import RecordKind
from app.engine.frozen import Frozen
from app.engine.paths import place
from app.engine.references import document_of, split_references

SHORTEST_NAME = 12


class RecordsOf(Frozen):
    """What in a template is a record, as its author writes it.

    at: the list of which each row is one ("quotes", "steps/pains"); empty for the document.
    name: the field with its words. letter: stands in its short code, R1-c3. keep: the fields
    that checks and pages elsewhere need.
    """

    kind: RecordKind
    at: str = ""
    name: Key
    letter: str = ""
    keep: tuple[Key, ...] = ()


class Record(NamedTuple):
    """Something that others can refer to."""

    ref: str
    kind: str
    template: str
    code: str  # short, for people: "R1-c3"
    name: str
    values: Mapping[str, Value]  # the fields that its template says to keep

    @property
    def document(self) -> str:
        """Which document it stands in; empty for the one that is being looked at."""
        return document_of(self.ref)

    @property
    def parent(self) -> str:
        """The row in which it stands, of a list in rows; else the document."""
        document, _sign, path = self.ref.partition("#")
        return f"{document}#{'/'.join(path.split('/')[:-2])}"

    @property
    def as_document(self) -> Document:
        """Its fields, to read."""
        return Document(self.values)


class Moment(NamedTuple):
    """What time has to do with a document; checks leave out what is not known."""

    today: date | None = None
    begun: date | None = None  # the day on which the document was begun
    withdrawn: frozenset[str] = frozenset()  # the aliases of who took back their consent


class Around:
    """What a document stands in: the records of its project, its own, and the time."""

    def __init__(self, records: Iterable[Record] = (), moment: Moment | None = None) -> None:
        self.records = {record.ref: record for record in records}
        self.moment = moment or Moment()

    def find(self, ref: str) -> Record | None:
        """Return what a reference leads to, if it is there."""
        return self.records.get(ref)

    def found(self, value: object) -> list[Record]:
        """Return everything that a stored value refers to and that is there."""
        return [r for ref in split_references(value) if (r := self.records.get(ref))]

    def lost(self, value: object) -> list[str]:
        """Return the references in a stored value that lead nowhere (any more)."""
        return [ref for ref in split_references(value) if ref not in self.records]

    def of(self, *kinds: str) -> list[Record]:
        """Return all records of these kinds."""
        return [record for record in self.records.values() if record.kind in kinds]

    def with_own(self, records: Iterable[Record]) -> "Around":
        """Return these and the records of the document itself."""
        return Around([*self.records.values(), *records], self.moment)


NOTHING_AROUND = Around()


def records_of(
    shapes: Iterable[RecordsOf], template: str, values: Values, document: str = "", code: str = ""
) -> Iterator[Record]:
    """Give the records of a document. `code`: what its short codes begin with."""
    for shape in shapes:
        if not shape.at:
            yield _record(shape, template, values, f"{document}#", code)
            continue
        rows = [(path, row) for path, row in _rows(values, shape.at) if not is_empty_row(row)]
        for number, (path, row) in enumerate(rows, 1):
            short = f"{code}-{shape.letter}{number}" if code else f"{shape.letter}{number}"
            yield _record(shape, template, row, f"{document}#{path}", short)


def code_of(shapes: Iterable[RecordsOf], values: Values, number: int) -> str:
    """Return what the short codes of a document begin with.

    The words of the document itself when they are short, such as "R1"; else its letter and number.
    """
    for shape in shapes:
        if not shape.at:
            name = Document(values).text(shape.name)
            is_short = len(name) <= SHORTEST_NAME and " " not in name
            return name if name and is_short else f"{shape.letter.upper() or 'D'}{number}"
    return ""


def _record(shape: RecordsOf, template: str, values: Values, ref: str, code: str) -> Record:
    kept = {key: values.get(key) for key in shape.keep}
    name = Document(values).text(shape.name)
    return Record(ref, shape.kind, template, code, name, kept)


def _rows(values: Values, at: str, path: str = "") -> Iterator[tuple[str, Values]]:
    key, _slash, deeper = at.partition("/")
    rows = values.get(key)
    for row in rows if isinstance(rows, list) else ():
        here = place(path, key, str(row.get(ROW_ID)))
        if deeper:
            yield from _rows(row, deeper, here)
        else:
            yield here, row
