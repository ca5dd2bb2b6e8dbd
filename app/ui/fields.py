"""Field types that the standard ones lack, and how each field is drawn."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from flask_babel import lazy_gettext as _
from markupsafe import Markup
from wtforms import (
    DateField,
    Field,
    FieldList,
    FormField,
    IntegerField,
    SelectField,
    SelectMultipleField,
    TextAreaField,
    TimeField,
)
from wtforms.fields.choices import (  # type: ignore[attr-defined]  # stubs of 3.2
    SelectChoice,
)
from wtforms.form import BaseForm
from wtforms.widgets import CheckboxInput, ListWidget, TextInput

BOX = "utrecht-textbox utrecht-textbox--html-input"
CLASSES = {
    "long": "utrecht-textarea utrecht-textarea--html-textarea",
    "line": "utrecht-textarea utrecht-textarea--html-textarea lr-input--line",
    "select": "utrecht-select utrecht-select--html-select",
    "checkbox": "utrecht-checkbox utrecht-checkbox--html-input",
    "radio": "utrecht-radio-button utrecht-radio-button--html-input",
}
SHORT = {"date", "time", "number"}
GROUPS = {"radio", "checks"}
LINE = 60  # characters that certainly fit on one line of a wide screen
MOST_ROWS = 16
# Widgets without an input type of their own.
BY_WIDGET = {"TextArea": "long", "Select": "select", "TableWidget": "group"}


class DayField(DateField):
    """A day, as a browser sends it or as people type it: 24-11-2026."""

    def __init__(self, label: object = None, validators: object = None, **options: object) -> None:
        super().__init__(label, validators, format=["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"], **options)  # type: ignore[arg-type]  # stubs know one format

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the day, or say how one is written."""
        try:
            super().process_formdata(valuelist)
        except ValueError as error:
            raise ValueError(_("Fill in a date, such as 24-11-2026.")) from error


class ClockField(TimeField):
    """A time, as a browser sends it or as people type it: 9.30."""

    def __init__(self, label: object = None, validators: object = None, **options: object) -> None:
        super().__init__(label, validators, format=["%H:%M", "%H:%M:%S", "%H.%M"], **options)  # type: ignore[arg-type]  # stubs know one format

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the time, or say how one is written."""
        try:
            super().process_formdata(valuelist)
        except ValueError as error:
            raise ValueError(_("Fill in a time, such as 9.30.")) from error


class NumberField(IntegerField):
    """A whole number in a plain text box: no arrows that change it by accident."""

    widget = TextInput()

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the number, or say how one is written."""
        try:
            super().process_formdata(valuelist)
        except ValueError as error:
            raise ValueError(_("Fill in a whole number, such as 12.")) from error


class LineField(TextAreaField):
    """One line of text that may be long: its box grows instead of hiding the end of it."""


class ChecksField(SelectMultipleField):
    """Several answers may be ticked."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()


class Mistake(NamedTuple):
    """One line in the summary of errors; without `target` it is about the whole form."""

    target: str
    text: str


def options(*pairs: tuple[str, object]) -> list[SelectChoice]:
    """Return what a select, radio or checks field offers: `choices=options(("kcc", "KCC"))`."""
    return [SelectChoice(value, text) for value, text in pairs]


def kind_of(field: Field) -> str:
    """Return how a field is drawn: text, long, select, radio, checks, checkbox, date, ..."""
    own = {NumberField: "number", LineField: "line"}.get(type(field))
    if own:
        return own
    if isinstance(field.widget, ListWidget):
        return _list_kind(field)
    kind = BY_WIDGET.get(type(field.widget).__name__, "")
    return kind or str(getattr(field.widget, "input_type", "text"))


def _list_kind(field: Field) -> str:
    if not hasattr(field, "option_widget"):
        return "rows"
    return "checks" if isinstance(field, SelectMultipleField) else "radio"


def draw(field: Field, described_by: Sequence[str] = (), **attributes: object) -> Markup:
    """Draw the control of a field as its component, tied to the texts that belong to it."""
    kind = kind_of(field)
    given: dict[str, object] = {
        "class": CLASSES.get(kind, BOX) + (" lr-input--short" if kind in SHORT else ""),
        "aria-describedby": " ".join(described_by) or False,
        "aria-invalid": "true" if field.errors else False,
        # a limit in the browser would cut off what somebody pastes, without a word
        "maxlength": False,
        "minlength": False,
    }
    if kind == "number":
        given["inputmode"] = "numeric"
    if kind in {"long", "line"}:
        given["rows"] = rows_for(str(field.data or ""), int(str(attributes.pop("rows", 1))))
    if kind == "line":
        given["data-line"] = True
    if kind == "long" and field.flags.required:
        # the component draws an empty required one red before anybody typed
        given |= {"required": False, "aria-required": "true"}
    if kind in {"date", "time"} and field.errors:
        given["type"] = "text"  # a browser's own date box would hide what cannot be read
    return Markup(field(**{**given, **attributes}))  # noqa: S704 - WTForms escapes what it draws


def rows_for(text: str, least: int) -> int:
    """Return how high a box is, so that a browser that cannot let it grow shows most of a text."""
    lines = sum(1 + len(line) // LINE for line in text.split("\n"))
    return max(least, min(lines, MOST_ROWS))


def descriptions(field: Field, findings: object = (), after: str = "") -> list[str]:
    """Return the ids of what belongs to a control: its error, its help, what was seen in it."""
    texts = {"error": field.errors, "help": field.description, "findings": findings}
    found = [f"{field.id}-{name}" for name, text in texts.items() if text]
    return [*found, after] if after else found


def target_of(field: Field) -> str:
    """Return the id of what gets the focus when somebody goes to this field."""
    return f"{field.id}-0" if kind_of(field) in GROUPS else str(field.id)


def is_optional(field: Field) -> bool:
    """Say whether a field may stay empty, so that its label can tell."""
    kind = kind_of(field)
    if kind == "select":
        if not isinstance(field, SelectField) or field.flags.required:
            return False
        return any(choice[0] == "" for choice in field.iter_choices())
    return not field.flags.required and kind not in {"checkbox", "checks", "rows"}


def mistakes(form: BaseForm) -> list[Mistake]:
    """Return everything that is wrong with a form, in the order of its fields."""
    general = [Mistake("", str(text)) for text in getattr(form, "form_errors", ())]
    return general + [mistake for field in form for mistake in _mistakes_in(field)]


def _mistakes_in(field: Field) -> Iterator[Mistake]:
    if isinstance(field, FormField):
        yield from mistakes(field.form)
        return
    if isinstance(field, FieldList):
        for entry in field.entries:
            yield from _mistakes_in(entry)
    for error in field.errors:
        # a list of rows repeats the errors of its rows, as lists or mappings
        if not isinstance(error, Mapping | list | tuple):
            yield Mistake(target_of(field), _line(str(field.label.text), str(error)))


def _line(label: str, error: str) -> str:
    """Name the field, then the mistake; a question keeps its own mark."""
    return f"{label} {error}" if label.endswith("?") else f"{label}: {error}"
