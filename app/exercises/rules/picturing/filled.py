"""A filled-in document to draw, with the records of its project that it refers to."""

from dataclasses import dataclass

from app.engine.document import Document, Values
from app.engine.fields.choice import OneOf
from app.engine.records import Around, Record
from app.engine.template import Template

BETWEEN = " · "


@dataclass(frozen=True)
class Filled:
    """What is drawn. `ref`: how others refer to the document; `owner`: whose it is.

    `badge`: what the picture says of itself; `name` begins its ids, where several stand on a page.
    """

    template: Template
    values: Values
    around: Around
    ref: str = ""
    owner: str = ""
    badge: str = ""
    name: str = ""

    @property
    def document(self) -> Document:
        """Its fields, to read."""
        return Document(self.values)

    @property
    def about(self) -> str:
        """The grey line below what a picture says: what was filled in, and by whom."""
        return BETWEEN.join(filter(None, (self.template.title, self.owner)))

    def choices(self, keys: str) -> dict[str, str]:
        """Return the answers of a field ("steps/channel"), each with its words."""
        found = (field for path, field in self.template.walk() if path == keys)
        return next((dict(field.options) for field in found if isinstance(field, OneOf)), {})

    def words(self, rows: str, row: Document, key: str) -> str:
        """Return a value of a row in words: a choice by its name, a duration as people say it."""
        field, value = self.template.field(f"{rows}/{row.id}/{key}"), row.values.get(key)
        text = "" if value is None else str(value)  # a scale keeps numbers
        return field.in_words(text) if field and text else text

    def found(self, row: Document, key: str) -> list[Record]:
        """Return the records that a field of a row refers to and that are there."""
        return self.around.found(row.values.get(key))


def who_said(record: Record) -> str:
    """Return the short name of who said something: R1 of R1-c3."""
    return record.code.rpartition("-")[0] or record.code


def quoted(record: Record) -> str:
    """Return what somebody said, with who it was: \u2018Waar begin ik?\u2019 R2."""
    return f"\u2018{record.name}\u2019 {who_said(record)}"
