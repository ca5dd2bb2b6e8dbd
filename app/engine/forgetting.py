"""What is left of documents when a respondent takes back their consent: nothing they told.

A report is about one respondent: nothing of it stays but the alias, so that everybody sees whose
it was. In a list each row with a consent of its own is about one: the row goes. What refers to
any of it keeps its reference, which leads nowhere from then on.
"""

from collections.abc import Collection, Iterable, Iterator

from app.engine.document import ROW_ID, Document, Value, Values
from app.engine.fields import FieldType
from app.engine.fields.consent import ConsentField
from app.engine.template import Template

REPORT_ALIAS, ROW_ALIAS = "alias", "respondent_alias"


def aliases_in(template: Template, values: Values) -> Iterator[str]:
    """Give the aliases of the respondents in a document, as they were typed."""
    if _has_consent(template.fields):
        yield Document(values).text(REPORT_ALIAS)
    for field in _lists(template):
        yield from (row.text(ROW_ALIAS) for row in Document(values).rows(field.key))


def is_report_of(template: Template, versions: Iterable[Values], alias: str) -> bool:
    """Whether any version of a document is the report of what this person told."""
    is_report = _has_consent(template.fields)
    return is_report and any(_is(Document(v).text(REPORT_ALIAS), alias) for v in versions)


def rows_of(template: Template, versions: Iterable[Values], alias: str) -> frozenset[str]:
    """Return the ids of the rows that were about this person in any version."""
    return frozenset(
        row.id
        for values in versions
        for field in _lists(template)
        for row in Document(values).rows(field.key)
        if _is(row.text(ROW_ALIAS), alias)
    )


def nothing_but(alias: str) -> dict[str, Value]:
    """Return what is left of a report."""
    return {REPORT_ALIAS: alias}


def without_rows(template: Template, values: Values, ids: Collection[str]) -> dict[str, Value]:
    """Return a document without these rows."""
    left = dict(values)
    for field in _lists(template):
        rows = values.get(field.key)
        if isinstance(rows, list):
            left[field.key] = [row for row in rows if row.get(ROW_ID) not in ids]
    return left


def plain_alias(alias: str) -> str:
    """Return an alias as it is compared: "r 3" and "R  3" are the same person."""
    return " ".join(alias.casefold().split())


def _is(found: str, alias: str) -> bool:
    return bool(found) and plain_alias(found) == plain_alias(alias)


def _has_consent(fields: Iterable[FieldType]) -> bool:
    return any(isinstance(field, ConsentField) for field in fields)


def _lists(template: Template) -> list[FieldType]:
    return [
        field for field in template.fields if not field.is_group and _has_consent(field.subfields)
    ]
