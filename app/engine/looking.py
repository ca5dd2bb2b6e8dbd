from collections.abc import Collection, Iterator, Sequence

from app.engine.checks import CHECKS
from app.engine.document import ROW_ID, Document, Values, is_empty
from app.engine.fields import FieldType
from app.engine.fields.person import PersonField
from app.engine.fields.record import look_at_record
from app.engine.fields.reference import ReferenceField
from app.engine.findings import Finding, Severity
from app.engine.paths import place, value_at
from app.engine.records import NOTHING_AROUND, Around, records_of
from app.engine.template import Template


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
    order = {path: number for number, path in enumerate(_paths(template, document))}
    kept = [finding for finding in findings if not _said_already(finding, findings, document)]
    return sorted(kept, key=lambda finding: order.get(finding.path, len(order)))


def _checked(template: Template, document: Document, around: Around) -> Iterator[Finding]:
    for code in template.checks:
        yield from CHECKS[code].findings(document, template.thresholds.get(code, {}), around)


def _lost(template: Template, document: Document, around: Around) -> Iterator[Finding]:
    """Give the places that refer to what is no longer there."""
    for path, field, value in _walk(template.fields, document.values, ""):
        if isinstance(field, ReferenceField) and around.lost(value):
            # a row of this document that was taken out is no evidence that fell away
            variant = "own" if field.own else ""
            yield Finding(code="LOST", severity=Severity.WARN, path=path, variant=variant)


def _seen(
    template: Template, document: Document, people: Collection[str] | None
) -> Iterator[Finding]:
    yield from look_at_record(template.fields, document.values, "")
    if people is not None:
        for path, field, value in _walk(template.fields, document.values, ""):
            if isinstance(field, PersonField) and not is_empty(value) and value not in people:
                yield Finding(code="PERSON", severity=Severity.BLOCK, path=path)


def _said_already(finding: Finding, findings: list[Finding], document: Document) -> bool:
    """Say whether something blocking explains why this is seen: the field is empty."""
    if not is_empty(value_at(document.values, finding.path)):
        return False
    others = [f for f in findings if f.path == finding.path and f.blocks and f is not finding]
    return bool(others) and (not finding.blocks or finding.code == "EMPTY")


def _paths(template: Template, document: Document) -> Iterator[str]:
    return (path for path, _field, _value in _walk(template.fields, document.values, ""))


def _walk(
    fields: Sequence[FieldType], values: Values, path: str
) -> Iterator[tuple[str, FieldType, object]]:
    """Give every place in a document with its field and value, rows included."""
    for field in fields:
        here = place(path, field.key)
        value = values.get(field.key)
        yield here, field, value
        for row in value if isinstance(value, list) else []:
            row_path = place(here, str(row.get(ROW_ID)))
            yield row_path, field, row
            yield from _walk(field.subfields, row, row_path)
