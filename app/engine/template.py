from collections.abc import Iterator, Sequence
from functools import cached_property

from pydantic import Field

from app.engine.checks import CHECKS
from app.engine.fields import AnyField, FieldType
from app.engine.fields.file import FileField
from app.engine.fields.person import PersonField
from app.engine.fields.reference import ReferenceField
from app.engine.findings import Finding, Problem
from app.engine.frozen import Frozen
from app.engine.messages import Message, fill
from app.engine.picture_kind import PictureKind
from app.engine.records import RecordsOf
from app.engine.standard import STANDARD


class Section(Frozen):
    """Fields that belong together, under one heading."""

    key: str
    title: str
    help: str = ""


class Template(Frozen):
    """What an exercise asks, what is checked, and what it says. Made by `build_template`."""

    id: str
    title: str
    summary: str
    minutes: int
    fingerprint: str  # changes with every change of definition or texts
    sections: tuple[Section, ...]
    fields: tuple[AnyField, ...]
    checks: tuple[str, ...]
    records: tuple[RecordsOf, ...] = ()
    several: bool = False  # a project may have more than one of it
    picture: PictureKind | None = None  # what is drawn of it
    spreadsheet: bool = False  # its lists can be taken along as a spreadsheet
    questions: str = ""  # the key path of its interview questions
    thresholds: dict[str, dict[str, int]] = Field(default_factory=dict)
    messages: dict[str, Message] = Field(default_factory=dict)
    lesson_titles: dict[str, str] = Field(default_factory=dict)  # of lessons that exist, by id

    def fields_of(self, section: Section) -> tuple[AnyField, ...]:
        """Return the fields of a section, in order."""
        return tuple(field for field in self.fields if field.section == section.key)

    def field(self, path: str) -> FieldType | None:
        """Return the field at a place in a document; of a row, the field that it is a row of."""
        found: FieldType | None = None
        fields: Sequence[FieldType] = self.fields
        for key in path.split("/")[::2]:
            found = next((field for field in fields if field.key == key), None)
            fields = found.subfields if found else ()
        return found

    def label(self, path: str) -> str:
        """Return how the field at this place is called."""
        field = self.field(path)
        return field.label if field else path

    def full_label(self, path: str) -> str:
        """Return how it is called outside its list: "Projectgroep: Naam"."""
        keys = path.split("/")
        return ": ".join(self.label("/".join(keys[:end])) for end in range(1, len(keys) + 1, 2))

    def message(self, finding: Finding) -> Message:
        """Return what a finding says, with its own words filled in."""
        message = self._message(finding.code).variant(finding.variant)
        field = self.field(finding.path)
        if finding.code == "EMPTY" and field and field.texts.empty:
            message = message.model_copy(update={"sentence": field.texts.empty})
        return message.filled({"field": self.full_label(finding.path), **finding.values})

    def sentence(self, finding: Finding) -> str:
        """Return what a finding says at its field."""
        return self.message(finding).sentence

    def refusal(self, problem: Problem) -> str:
        """Return why something could not be stored, and what to do."""
        return fill(STANDARD.refusals[problem.code], problem.values)

    def _message(self, code: str) -> Message:
        """Return what is said under a code; one that is gone since it was stored says itself."""
        said = self.messages.get(code) or STANDARD.messages.get(code)
        return said or Message(short=code, sentence=code)

    @cached_property
    def references(self) -> tuple[ReferenceField, ...]:
        """The fields that refer to something."""
        return tuple(field for _path, field in self.reference_places)

    @cached_property
    def reference_places(self) -> tuple[tuple[str, ReferenceField], ...]:
        """The fields that refer to something, with their key paths."""
        return tuple((path, f) for path, f in self.walk() if isinstance(f, ReferenceField))

    @cached_property
    def person_places(self) -> tuple[str, ...]:
        """The key paths of the fields that name a member of the project."""
        return tuple(path for path, field in self.walk() if isinstance(field, PersonField))

    @cached_property
    def looks_around(self) -> bool:
        """Whether it has to do with other documents of its project."""
        refers = any(not field.own for field in self.references)
        return refers or any(code in CHECKS and CHECKS[code].looks_around for code in self.checks)

    @cached_property
    def has_files(self) -> bool:
        """Whether pictures or files can be added to it."""
        return any(isinstance(field, FileField) for _path, field in self.walk())

    @property
    def lessons(self) -> frozenset[str]:
        """The ids of the lessons that messages refer to."""
        return frozenset(m.lesson for m in self.messages.values() if m.lesson)

    def walk(self) -> Iterator[tuple[str, FieldType]]:
        """Give every field, those of rows too, with its key path: "team", "team/discipline"."""
        yield from _walk("", self.fields)


def _walk(path: str, fields: Sequence[FieldType]) -> Iterator[tuple[str, FieldType]]:
    for field in fields:
        here = f"{path}/{field.key}" if path else field.key
        yield here, field
        yield from _walk(here, field.subfields)
