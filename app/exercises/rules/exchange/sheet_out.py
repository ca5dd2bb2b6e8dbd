"""A whole journey as a sheet that comes back as it was."""

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO

from app.engine.document import ROW_ID, Row, Value, Values
from app.engine.fields import FieldType
from app.engine.fields.reference import ReferenceField
from app.engine.records import records_of
from app.engine.references import REFERENCE
from app.engine.sameness import rows_in
from app.engine.template import Template
from app.exercises.rules.exchange.cells import guarded
from app.exercises.rules.exchange.sheet_form import ID, KIND, Kind, SheetForm, is_own_name, plain
from app.exercises.rules.exchange.words import in_words

BYTE_ORDER_MARK = "\ufeff"  # without it a spreadsheet takes the letters for others


def as_sheet(template: Template, values: Values, document: str) -> str:
    """Return everything that is in a journey as the text of a CSV file."""
    form = SheetForm(template)
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(form.heads)
    for told in _Lines(form, values).of(form.kinds[0], {ROW_ID: document, **values}):
        writer.writerow([guarded(told.get(head, "")) for head in form.heads])
    return BYTE_ORDER_MARK + text.getvalue()


class _Lines:
    """Gives the lines of a journey, each as what stands under which head."""

    def __init__(self, form: SheetForm, values: Values) -> None:
        self.form = form
        self.names = _names(form.template, values)

    def of(self, kind: Kind, row: Row) -> Iterator[dict[str, str]]:
        """Give the line of a row, and those of what is in it."""
        told = {head: self._cell(field, row.get(field.key)) for head, field in kind.columns.items()}
        yield {KIND: kind.name, ID: str(row.get(ROW_ID) or ""), **told}
        for inner in self.form.kinds:
            if inner.field is not None and inner.parent == kind.path:
                for one in rows_in(row.get(inner.key)):
                    yield from self.of(inner, one)

    def _cell(self, field: FieldType, value: Value) -> str:
        if isinstance(field, ReferenceField) and is_own_name(field):
            kind, name = self.names.get(str(value), ("", ""))
            if kind in field.to:
                return name
        return in_words(field, value)


def _names(template: Template, values: Values) -> dict[str, tuple[str, str]]:
    """Return of what kind rows are and how called, if that tells them from the others."""
    found = list(records_of(template.records, template.id, values))
    times = Counter((record.kind, plain(record.name)) for record in found)
    return {
        record.ref: (record.kind, record.name)
        for record in found
        if record.name
        and times[record.kind, plain(record.name)] == 1
        and not REFERENCE.fullmatch(record.name)
    }
