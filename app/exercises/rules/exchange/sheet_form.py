"""How a journey stands in a sheet: each line is the journey, a phase, a step, or part of a step."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from app.engine.fields import FieldType, ListField
from app.engine.fields.reference import ReferenceField
from app.engine.template import Template

KIND, ID, WARNING = "Soort", "Id", "Let op"
JOURNEY = "Reis"
STEPS = "steps"


class Kind(NamedTuple):
    """What a line can be about."""

    path: str  # of the list of which it is a row: "steps/pains"; of the journey itself empty
    name: str
    field: ListField | None
    columns: Mapping[str, FieldType]  # the head of the column -> the field

    @property
    def parent(self) -> str:
        """The list of whose rows it is a part."""
        return self.path.rpartition("/")[0]

    @property
    def key(self) -> str:
        """The name of its list in its parent."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True)
class SheetForm:
    """The kinds of line of a template, and its columns."""

    template: Template

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """Every kind of line, in the order of the template."""
        fields = self.template.fields
        found = [Kind("", JOURNEY, None, _columns(fields)), *_kinds(fields, "")]
        taken: set[str] = set()
        named = []
        for kind in found:
            name = next(one for one in (kind.name, kind.path) if one.casefold() not in taken)
            taken.add(name.casefold())
            named.append(kind._replace(name=name))
        return tuple(named)

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """Every column: what a step is first, since that is what people look at."""
        longest_first = sorted(self.kinds, key=lambda kind: -len(kind.columns))
        inside = [head for kind in longest_first for head in kind.columns]
        return (KIND, *dict.fromkeys(inside), ID)

    @cached_property
    def steps(self) -> Kind:
        """What a line is about in a sheet that does not say so."""
        return next(kind for kind in self.kinds if kind.path == STEPS)

    def kind(self, name: str) -> Kind | None:
        """Return a kind by its name, however it is written."""
        wanted = plain(name)
        return next((kind for kind in self.kinds if plain(kind.name) == wanted), None)


def is_own_name(field: FieldType) -> bool:
    """Whether a field names a row of the same journey, as a step its phase."""
    return isinstance(field, ReferenceField) and field.own and not field.many


def plain(text: str) -> str:
    """Return words as they are compared."""
    return " ".join(text.split()).casefold()


def _kinds(fields: Sequence[FieldType], path: str) -> Iterator[Kind]:
    for field in fields:
        if isinstance(field, ListField):
            here = f"{path}/{field.key}" if path else field.key
            subfields = field.subfields
            yield Kind(here, field.texts.row or field.label, field, _columns(subfields))
            yield from _kinds(subfields, here)


def _columns(fields: Sequence[FieldType]) -> dict[str, FieldType]:
    columns: dict[str, FieldType] = {}
    for field in fields:
        if not isinstance(field, ListField):
            is_taken = plain(field.label) in {plain(one) for one in (KIND, ID, *columns)}
            columns[f"{field.label} ({field.key})" if is_taken else field.label] = field
    return columns
