"""Documents that are written together and refer to each other by name: "current#steps/s3"."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from app.engine.document import Values
from app.engine.fields.choice import OneOf
from app.engine.fields.date import DateField
from app.engine.fields.record import look_at_record
from app.engine.fields.reference import ReferenceField
from app.engine.findings import Finding
from app.engine.paths import places
from app.engine.records import Around, Record, records_of
from app.engine.references import split_references
from app.engine.template import Template


class Part(NamedTuple):
    """One of the documents: its template and what was filled in."""

    template: Template
    values: Values

    def records(self, name: str = "") -> Iterator[Record]:
        """Give what can be referred to in it, as seen from the others."""
        return records_of(self.template.records, self.template.id, self.values, name)


Parts: TypeAlias = Mapping[str, Part]


class Fault(NamedTuple):
    """Something that is wrong at a place in a document."""

    path: str
    sentence: str
    instead: str = ""  # what to write


def around_part(parts: Parts, name: str) -> Around:
    """Return what one of the documents can refer to: the others, and its own rows."""
    others = (record for other, part in parts.items() for record in part.records(other))
    return Around(others).with_own(parts[name].records())


def faults(parts: Parts, name: str) -> Iterator[Fault]:
    """Give everything in one document that no template allows, and what leads nowhere."""
    template, values = parts[name]
    around = around_part(parts, name)
    for finding in look_at_record(template.fields, values, ""):
        if finding.blocks and not _cannot_be_filled(template, finding, around):
            yield _fault(template, finding)
    for keys, field in template.reference_places:
        for path, value in places(values, keys):
            yield from _lost(path, value, field, around)


def _fault(template: Template, finding: Finding) -> Fault:
    """Say what is wrong to whoever writes the file, not to a learner with a page."""
    field = template.field(finding.path)
    if finding.code == "CHOICE" and isinstance(field, OneOf):
        sentence = f"'{finding.values['typed']}' kan hier niet."
        return Fault(finding.path, sentence, f"Kies uit: {', '.join(field.codes)}.")
    return Fault(finding.path, template.sentence(finding))


def _cannot_be_filled(template: Template, finding: Finding, around: Around) -> bool:
    """Say whether a field is empty because there is nothing for it: no research, no calendar."""
    field = template.field(finding.path)
    if finding.code != "EMPTY":
        return False
    if isinstance(field, ReferenceField):
        return not around.of(*field.to)
    return isinstance(field, DateField)


def _lost(path: str, value: object, field: ReferenceField, around: Around) -> Iterator[Fault]:
    for ref in split_references(value):
        found = around.find(ref)
        if found is None:
            yield Fault(path, f"'{ref}' leidt nergens heen.")
        elif found.kind not in field.to:
            yield Fault(path, f"'{ref}' is hier niet van de goede soort.")
