"""How a filled-in document reads: on the screen without inputs, on paper, in comparisons."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.engine.document import ROW_ID, Row, Value, Values, is_empty, is_empty_row
from app.engine.fields import FieldType, ListField
from app.engine.fields.image import ImageField
from app.engine.paths import place
from app.engine.references import split_references
from app.engine.template import Section, Template
from app.exercises.rules.filing import Files, KeptFile

# what ids are called: public id of an account or a file -> name, reference -> the words that it
# leads to
People = Mapping[str, str]
NAMED = frozenset({"person", "file"})  # types of field whose value is the id of one
LOST = "#"  # under this key: what is said of a reference that leads nowhere any more
WIDEST = 4  # columns that a table can have on paper
Lines = tuple[str, ...]
Hrefs = Mapping[str, str]  # reference -> where one reads more of what it leads to


class ShownFile(NamedTuple):
    """A file as it is read: a picture is drawn, of others stands what it is called."""

    public_id: str
    kept: KeptFile
    alt: str = ""


class _Known(NamedTuple):
    """What ids stand for."""

    people: People
    files: Files
    hrefs: Hrefs


class ShownRow(NamedTuple):
    """A row of a list: its cells in the order of the columns."""

    path: str
    cells: tuple["ShownField", ...]


class ShownField(NamedTuple):
    """A field as it is read."""

    path: str
    label: str
    paragraphs: tuple[Lines, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[ShownRow, ...] = ()
    is_list: bool = False
    is_group: bool = False
    file: ShownFile | None = None
    hrefs: tuple[str, ...] = ()  # of each line where it leads to, of a reference

    @property
    def is_table(self) -> bool:
        """Whether its rows fit in the columns of a table: few, and no lists in them."""
        cells = [cell for row in self.rows for cell in row.cells]
        return (
            self.is_list
            and len(self.columns) <= WIDEST
            and not any(cell.is_list and len(cell.columns) > 1 for cell in cells)
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not self.paragraphs and not self.rows and self.file is None


class ShownSection(NamedTuple):
    """A part of a document."""

    title: str
    fields: tuple[ShownField, ...]


def show(
    template: Template,
    values: Values,
    people: People,
    files: Files | None = None,
    hrefs: Hrefs | None = None,
) -> tuple[ShownSection, ...]:
    """Return a document to read. What was typed in fields that are no longer asked comes last."""
    ids = _Known(people, files or {}, hrefs or {})
    sections = [_section(template, section, values, ids) for section in template.sections]
    known = {field.key for field in template.fields}
    rest = tuple(
        ShownField(key, key, as_paragraphs(as_text(None, value, people)))
        for key, value in values.items()
        if key not in known and not is_empty(value)
    )
    return tuple(sections) + ((ShownSection("", rest),) if rest else ())


def _section(template: Template, section: Section, values: Values, ids: _Known) -> ShownSection:
    fields = template.fields_of(section)
    asked = (f for f in fields if f.is_asked(values) or not is_empty(values.get(f.key)))
    return ShownSection(
        section.title, tuple(_field(field, values.get(field.key), "", ids) for field in asked)
    )


def _field(field: FieldType, value: Value, path: str, ids: _Known) -> ShownField:
    here = place(path, field.key)
    if field.type == "file" and value in ids.files:
        file = ShownFile(str(value), ids.files[str(value)])
        return ShownField(here, field.label, file=file)
    if not isinstance(field, ListField):
        words = as_paragraphs(as_text(field, value, ids.people))
        return ShownField(here, field.label, words, hrefs=_hrefs(field, value, ids))
    if isinstance(field, ImageField):
        return _picture(field, value, here, ids.files)
    subfields = field.subfields
    rows = tuple(
        ShownRow(
            row_path := place(here, str(row.get(ROW_ID))),
            tuple(_field(sub, row.get(sub.key), row_path, ids) for sub in subfields),
        )
        for row in (value if isinstance(value, list) else [])
        if not is_empty_row(row)
    )
    labels = tuple(sub.label for sub in subfields)
    return ShownField(
        here, field.label, columns=labels, rows=rows, is_list=True, is_group=field.is_group
    )


def _hrefs(field: FieldType, value: Value, ids: _Known) -> tuple[str, ...]:
    """Return where each line of a reference leads to; empty where there is nothing to read."""
    if field.type != "reference" or not ids.hrefs:
        return ()
    return tuple(ids.hrefs.get(ref, "") for ref in split_references(value))


def _picture(field: ImageField, value: Value, path: str, files: Files) -> ShownField:
    """Return a picture with the words that stand for it, and whose it is."""
    row = field.row_in(value)
    alt, licence = (str(row.get(key) or "") for key in ("alt", "licence"))
    kept = files.get(str(row.get("file")))
    file = ShownFile(str(row["file"]), kept, alt) if kept else None
    texts = map(as_paragraphs, [licence] if kept else [alt, licence])
    return ShownField(path, field.label, tuple(line for text in texts for line in text), file=file)


def as_text(field: FieldType | None, value: object, people: People) -> str:
    """Return a value in words: a choice by its name, a day as people write it, a row in a line."""
    if isinstance(value, list):
        return "\n".join(as_text(field, row, people) for row in value)
    if isinstance(value, dict):
        return _row_as_text(field, value, people)
    if value is None:
        return ""
    text = str(value)
    if field is None:
        return text
    return _called(field, text, people)


def _called(field: FieldType, text: str, people: People) -> str:
    if field.type in NAMED:
        return people.get(text, text)
    if field.type == "reference":
        lost = people.get(LOST, "")
        return "\n".join(people.get(ref, lost) for ref in split_references(text)) or text
    return field.in_words(text)


def _row_as_text(field: FieldType | None, row: Row, people: People) -> str:
    subfields: Sequence[FieldType] = field.subfields if field else ()
    named = {sub.key: sub for sub in subfields}
    texts = (as_text(named.get(key), row[key], people) for key in row if key != ROW_ID)
    return ", ".join(text for text in texts if text)


def as_paragraphs(text: str) -> tuple[Lines, ...]:
    """Split a text in paragraphs of lines, so that it is read as it was typed."""
    return tuple(tuple(part.split("\n")) for part in _parts(text))


def _parts(text: str) -> Iterator[str]:
    return (part.strip("\n") for part in text.split("\n\n") if part.strip())


def row_name(field: FieldType, row: Row, number: int) -> str:
    """Return how a row is called aloud: by its first text, or "Collega 2"."""
    for sub in field.subfields:
        value = row.get(sub.key)
        if sub.type in {"text", "long"} and isinstance(value, str) and value.strip():
            return value.strip()[:60]
    return f"{field.texts.row or field.label} {number}"
