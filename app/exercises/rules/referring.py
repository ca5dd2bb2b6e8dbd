"""References as people type them: "R1-c3, R2-c1" instead of ids."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from app.engine.document import ROW_ID, Values, is_empty
from app.engine.evidence import QUOTE
from app.engine.fields import FieldType
from app.engine.fields.reference import BETWEEN, ReferenceField
from app.engine.paths import place, row_of
from app.engine.records import Around, Record, code_of, records_of
from app.engine.references import split_references
from app.engine.sameness import rows_in
from app.engine.template import Template

LONGEST_NAME = 80
ELLIPSIS = " …"


def around_with_own(template: Template, values: Values, around: Around) -> Around:
    """Return everything that a document can refer to: its project, and itself."""
    return around.with_own(records_of(template.records, template.id, values))


def choices(field: ReferenceField, around: Around) -> list[Record]:
    """Return what a field can refer to."""
    return [record for record in around.of(*field.to) if not (field.own and record.document)]


def as_codes(value: object, around: Around) -> str:
    """Return a stored value in short codes, as it stands in its control."""
    if not isinstance(value, str) or not split_references(value):
        return "" if value is None else str(value)
    found = (around.find(ref) for ref in value.split())
    codes = [r.code if r else ref for r, ref in zip(found, value.split(), strict=True)]
    return ", ".join(codes)


def called(record: Record) -> str:
    """Return a record in a few words: "R1-c3: Ik wist niet of het gelukt was …"."""
    name = " ".join(record.name.split())
    short = name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME].rsplit(" ", 1)[0] + ELLIPSIS
    return f"{record.code}: {short}" if record.code and record.code != short else short


def title_of(template: Template, values: Values, number: int) -> str:
    """Return how a document is called: by its exercise, and which one when there are several."""
    label = code_of(template.records, values, number)
    return f"{template.title} {label}".strip() if template.several else template.title


def told(record: Record) -> str:
    """Return a record for who never saw its code: a quote whole, with who said it."""
    name = " ".join(record.name.split())
    if record.kind != QUOTE:
        return name or record.code
    return f"\u2018{name}\u2019 {record.code.rpartition('-')[0]}".strip()


def names_in_full(around: Around) -> dict[str, str]:
    """Return what each reference leads to, on paper that leaves the project."""
    return {record.ref: told(record) for record in around.records.values()}


def names_of_records(around: Around) -> dict[str, str]:
    """Return what each reference leads to, in a few words."""
    return {record.ref: called(record) for record in around.records.values()}


def resolved(
    fields: Sequence[FieldType], raw: Mapping[str, object], around: Around
) -> dict[str, object]:
    """Return what was sent with references instead of the codes that people typed."""
    changed = dict(raw)
    for field in fields:
        sent = raw.get(field.key)
        if isinstance(field, ReferenceField) and isinstance(sent, str):
            changed[field.key] = _references(field, sent, around)
        elif isinstance(sent, list):
            changed[field.key] = [
                resolved(field.subfields, row, around) if isinstance(row, Mapping) else row
                for row in sent
            ]
    return changed


def strangers(
    fields: Sequence[FieldType], values: Values, before: Values, around: Around, path: str = ""
) -> Iterator[str]:
    """Give the places with a new reference to what is not there: nobody can have chosen it."""
    for field in fields:
        here = place(path, field.key)
        now, earlier = values.get(field.key), before.get(field.key)
        if isinstance(field, ReferenceField):
            known = set(split_references(earlier))
            if any(ref not in known for ref in around.lost(now)):
                yield here
        for row in rows_in(now):
            old = row_of(earlier, str(row.get(ROW_ID))) or {}
            row_path = place(here, str(row.get(ROW_ID)))
            yield from strangers(field.subfields, row, old, around, row_path)


def _references(field: ReferenceField, typed: str, around: Around) -> str:
    codes = {record.code.casefold(): record.ref for record in choices(field, around)}
    parts = [part for part in BETWEEN.split(typed) if part]
    found = [codes.get(part.casefold(), part) for part in parts]
    return " ".join(found) if _is_understood(found, typed) else typed


def _is_understood(parts: Collection[str], typed: str) -> bool:
    return not is_empty(typed) and all(split_references(part) for part in parts)
