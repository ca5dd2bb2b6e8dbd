from collections.abc import Collection, Iterator, Sequence
from math import inf
from typing import TypeAlias

from app.engine.checks import CHECKS
from app.engine.document import ROW_ID, Document, Values, is_empty
from app.engine.fields import FieldType
from app.engine.fields.record import look_at_record
from app.engine.findings import Finding, Severity
from app.engine.paths import places, value_at
from app.engine.records import NOTHING_AROUND, Around, records_of
from app.engine.sameness import rows_in
from app.engine.template import Template

Position: TypeAlias = tuple[float, ...]
LAST: Position = (inf,)


def look_at(
    template: Template,
    document: Document,
    people: Collection[str] | None = None,
    around: Around | None = None,
) -> list[Finding]:
    """Return all there is to say about a document, in the order of its fields.

    One cause gives one finding: of an empty field only what blocks is said, and by a check of the
    exercise rather than in general. `people`: the members of the project, and `around`: the
    records of its other documents, when they are known.
    """
    own = records_of(template.records, template.id, document.values)
    known = (around or NOTHING_AROUND).with_own(own)
    findings = [*_checked(template, document, known), *_seen(template, document, people)]
    if around is not None:
        findings += _lost(template, document, known)
    kept = [finding for finding in findings if not _said_already(finding, findings, document)]
    return sorted(kept, key=lambda found: _position(template.fields, document.values, found.path))


def _checked(template: Template, document: Document, around: Around) -> Iterator[Finding]:
    for code in template.checks:
        yield from CHECKS[code].findings(document, template.thresholds.get(code, {}), around)


def _lost(template: Template, document: Document, around: Around) -> Iterator[Finding]:
    """Give the places that refer to what is no longer there."""
    for keys, field in template.reference_places:
        for path, value in places(document.values, keys):
            if around.lost(value):
                # a row of this document that was taken out is no evidence that fell away
                variant = "own" if field.own else ""
                yield Finding(code="LOST", severity=Severity.WARN, path=path, variant=variant)


def _seen(
    template: Template, document: Document, people: Collection[str] | None
) -> Iterator[Finding]:
    yield from look_at_record(template.fields, document.values, "")
    for keys in template.person_places if people is not None else ():
        for path, value in places(document.values, keys):
            if not is_empty(value) and value not in (people or ()):
                yield Finding(code="PERSON", severity=Severity.BLOCK, path=path)


def _said_already(finding: Finding, findings: list[Finding], document: Document) -> bool:
    """Say whether something blocking explains why this is seen: the field is empty."""
    if not is_empty(value_at(document.values, finding.path)):
        return False
    others = [f for f in findings if f.path == finding.path and f.blocks and f is not finding]
    return bool(others) and (not finding.blocks or finding.code == "EMPTY")


def _position(fields: Sequence[FieldType], values: Values, path: str) -> Position:
    """Return where a place stands in a document; what does not stand in it comes last."""
    key, _slash, rest = path.partition("/")
    number = next((n for n, field in enumerate(fields) if field.key == key), None)
    if number is None or not rest:
        return LAST if number is None else (number,)
    row_id, _slash, deeper = rest.partition("/")
    rows = rows_in(values.get(key))
    at = next((n for n, row in enumerate(rows) if str(row.get(ROW_ID)) == row_id), None)
    if at is None or not deeper:
        return LAST if at is None else (number, at)
    inner = _position(fields[number].subfields, rows[at], deeper)
    return LAST if inner is LAST else (number, at, *inner)
