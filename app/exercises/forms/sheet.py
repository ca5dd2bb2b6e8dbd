"""The form of a document, built from its template."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from flask_babel import gettext as _
from wtforms import SelectField, StringField, TextAreaField
from wtforms.fields.core import UnboundField
from wtforms.form import BaseForm

from app.engine.document import ROW_ID
from app.engine.fields import FieldType, Group, ListField
from app.engine.fields.choice import OneOf
from app.engine.fields.multi import MultiField
from app.engine.fields.reference import ReferenceField
from app.engine.fields.text import TextField
from app.engine.paths import place
from app.engine.records import NOTHING_AROUND, Around, Record
from app.engine.references import split_references
from app.engine.template import Template
from app.exercises.queries import lost_words
from app.exercises.rules.exchange.form import TRADED
from app.exercises.rules.filing import FilesShown
from app.exercises.rules.referring import around_with_own, as_codes, called, choices
from app.exercises.rules.showing import People, row_name
from app.ui.fields import LINE, ChecksField, LineField, NumberField
from app.ui.fields import options as pairs
from app.ui.form import Form

NEW_ROW = "new"  # the row that a script makes others of
Filled: TypeAlias = Mapping[str, object]
Options: TypeAlias = Sequence[tuple[str, str]]


class RowShown(NamedTuple):
    """A row of a list in the form."""

    id: str
    path: str
    name: str  # how it is called aloud


class Chosen(NamedTuple):
    """What a field refers to."""

    words: str
    href: str = ""


class DocumentForm(BaseForm):
    """The controls of a document by their path.

    Not a class with attributes for each template: a key such as "data" would hide what forms have.
    """

    def __init__(self, controls: Mapping[str, UnboundField]) -> None:  # type: ignore[type-arg]
        super().__init__(controls, meta=Form.Meta())


class Sheet:
    """A document as a form: one control for each field and each field of each row."""

    def __init__(
        self, template: Template, filled: Filled, people: People, around: Around = NOTHING_AROUND
    ) -> None:
        self.template = template
        self.filled = filled
        self.people = people
        self.around = around
        self.files = FilesShown()
        self.hrefs: Mapping[str, str] = {}  # of what it can refer to: where to read more of it
        self.journey: Mapping[str, object] = {}  # what a script draws it with, if it is one
        self._known = around_with_own(template, filled, around)  # type: ignore[arg-type]  # what was typed has the shape of values
        self.form = self._form()

    @property
    def is_journey(self) -> bool:
        """Whether it can be taken along as a file for other programs, and come in from one."""
        return self.template.id in TRADED

    def rows(self, field: FieldType, path: str) -> list[RowShown]:
        """Return the rows of a list, in order."""
        here = place(path.rstrip("/"), field.key)
        rows = _rows_at(self.filled, here)
        if isinstance(field, Group):
            rows = [field.row_in(rows)]  # type: ignore[list-item, arg-type]  # what was typed has the shape of values
        return [
            RowShown(str(row.get(ROW_ID)), f"{here}/{row.get(ROW_ID)}", _called(field, row, n))
            for n, row in enumerate(rows, 1)
        ]

    def new_row(self, field: FieldType, path: str) -> RowShown:
        """Return the row that a script makes others of."""
        name = field.texts.row or field.label
        return RowShown(NEW_ROW, place(path.rstrip("/"), field.key, NEW_ROW), name)

    def refuse(self, sentences: Mapping[str, str]) -> None:
        """Say at each place why it could not be saved; elsewhere above the form."""
        for path, sentence in sentences.items():
            if path in self.form:
                self.form[path].errors = [sentence]
            else:
                label = self.template.full_label(path) if path else ""
                self.form.form_errors.append(f"{label}: {sentence}" if label else sentence)

    def _form(self) -> DocumentForm:
        found = list(_leaves(self.template.fields, self.filled, ""))
        controls = {path: self._control(path, field, value) for path, field, value in found}
        form = DocumentForm(controls)
        form.process(data={path: self._typed(field, value) for path, field, value in found})
        return form

    def _control(self, path: str, field: FieldType, value: object) -> UnboundField:  # type: ignore[type-arg]  # stubs and library differ
        texts = {"label": field.label, "description": "" if "/" in path else _help(field)}
        if isinstance(field, MultiField):
            return _checks(texts, field, value)
        offered = self._offered(field)
        if offered is not None:
            return _select(texts, offered, value, field)
        control = {"long": TextAreaField, "number": NumberField}.get(field.type, StringField)
        if isinstance(field, TextField) and field.max_length > LINE:
            control = LineField
        return control(**texts)  # type: ignore[no-any-return]  # a field in the class of a form is unbound

    def _offered(self, field: FieldType) -> Options | None:
        """Return what one can choose from, of a field in which one thing is chosen."""
        if isinstance(field, OneOf):
            return field.options
        if field.type == "person":
            return tuple(self.people.items())
        if isinstance(field, ReferenceField) and not field.many:
            return [(record.ref, called(record)) for record in choices(field, self._known)]
        return None

    def _typed(self, field: FieldType, value: object) -> str | list[str]:
        text = "" if value is None else str(value)
        if isinstance(field, MultiField):
            return text.split()
        if isinstance(field, ReferenceField) and field.many:
            return as_codes(value, self._known)
        return field.typed(text)

    @property
    def records(self) -> Mapping[str, Record]:
        """Everything that it can refer to."""
        return self._known.records

    def chosen(self, field: FieldType, path: str) -> list[Chosen]:
        """Return in words what a field refers to, and where to read more of it."""
        stored = split_references(_value_at(self.filled, path))
        found = [(ref, self._known.find(ref)) for ref in stored]
        return [
            Chosen(called(record), self.hrefs.get(ref, "")) if record else Chosen(_gone(field))
            for ref, record in found
        ]

    def on_offer(self) -> list[tuple[str, list[str]]]:
        """Return what codes can be typed in this exercise, by kind, in words."""
        kinds = dict.fromkeys(kind for f in self.template.references if f.many for kind in f.to)
        offered = [(kind, [called(one) for one in self._known.of(kind)]) for kind in kinds]
        return [(kind, words) for kind, words in offered if words]


def _select(
    texts: Mapping[str, str], options: Options, value: object, field: FieldType
) -> UnboundField:  # type: ignore[type-arg]
    choices = [("", _("Choose")), *options]
    stored = "" if value is None else str(value)  # a scale keeps numbers
    if stored and stored not in {code for code, _name in options}:
        is_gone = isinstance(field, ReferenceField) and split_references(value)
        words = _gone(field) if is_gone else _("%(value)s (no longer offered)", value=value)
        choices.append((stored, words))
    return SelectField(choices=pairs(*choices), validate_choice=False, **texts)  # type: ignore[return-value, arg-type]


def _gone(field: FieldType) -> str:
    """Say that what a field refers to is gone; a row of the same document is no evidence."""
    is_row = isinstance(field, ReferenceField) and field.own
    return str(_("(this row is no longer there)")) if is_row else lost_words()


def _checks(texts: Mapping[str, str], field: MultiField, value: object) -> UnboundField:  # type: ignore[type-arg]
    gone = [code for code in str(value or "").split() if code not in field.codes]
    kept = [(code, str(_("%(value)s (no longer offered)", value=code))) for code in gone]
    choices = pairs(*field.options, *kept)
    return ChecksField(choices=choices, validate_choice=False, **texts)  # type: ignore[return-value, arg-type]


def _help(field: FieldType) -> str:
    if isinstance(field, ReferenceField) and field.many:
        codes = _("Type the codes with commas between, such as R1-c3, R2-c1.")
        return f"{field.texts.help} {codes}".strip()
    if not field.texts.example or field.type == "long":
        return field.texts.help
    example = _("For example: %(text)s", text=field.texts.example)
    return f"{field.texts.help} {example}".strip()


def _leaves(
    fields: Iterable[FieldType], filled: Filled, path: str
) -> Iterator[tuple[str, FieldType, object]]:
    """Give every control: path, field and value; of a list also those of a row to copy."""
    for field in fields:
        here = place(path, field.key)
        if not isinstance(field, ListField):
            yield here, field, filled.get(field.key)
            continue
        rows = filled.get(field.key)
        if isinstance(field, Group):
            row = field.row_in(rows)  # type: ignore[arg-type]  # what was typed has the shape of values
            yield from _leaves(field.subfields, row, place(here, str(row[ROW_ID])))
            continue
        for row in [*(rows if isinstance(rows, list) else []), {ROW_ID: NEW_ROW}]:
            yield from _leaves(field.subfields, row, place(here, str(row.get(ROW_ID))))


def _rows_at(filled: Filled, path: str) -> list[dict[str, object]]:
    value = _value_at(filled, path)
    return value if isinstance(value, list) else []


def _value_at(filled: Filled, path: str) -> object:
    value: object = filled
    for step in path.split("/"):
        if isinstance(value, list):
            value = next((row for row in value if str(row.get(ROW_ID)) == step), {})
        elif isinstance(value, Mapping):
            value = value.get(step)
    return value


def _called(field: FieldType, row: dict[str, object], number: int) -> str:
    return row_name(field, row, number)  # type: ignore[arg-type]  # what was typed has the shape of values
