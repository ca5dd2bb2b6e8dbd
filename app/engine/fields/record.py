"""Several fields together: a whole document, or one row."""

from collections.abc import Iterator, Mapping, Sequence

from app.engine.document import ROW_ID, Value, Values, is_empty
from app.engine.fields.field import FieldType
from app.engine.findings import Finding, Problem, Severity

LONGEST_NAME = 40


def read_record(
    fields: Sequence[FieldType], raw: Mapping[str, object], before: Values, path: str
) -> tuple[dict[str, Value], list[Problem]]:
    """Read each field; what was not sent stays as it was before."""
    values: dict[str, Value] = dict(before)
    problems = list(_unknown_fields(fields, raw, path))
    start = f"{path}/" if path else ""
    for field in fields:
        key = field.key
        if key in raw or key not in before:
            values[key], found = field.read(raw.get(key), start + key, before.get(key))
            problems.extend(found)
    return values, problems


def look_at_record(fields: Sequence[FieldType], values: Values, path: str) -> Iterator[Finding]:
    """Say of each field that is asked what can be seen without knowing the exercise."""
    start = f"{path}/" if path else ""
    for field in fields:
        value = values.get(field.key)
        if not is_empty(value):
            yield from field.look(value, start + field.key)
        elif field.required and field.is_asked(values):
            yield Finding(code="EMPTY", severity=Severity.BLOCK, path=start + field.key)


def _unknown_fields(
    fields: Sequence[FieldType], raw: Mapping[str, object], path: str
) -> Iterator[Problem]:
    known = {field.key for field in fields} | {ROW_ID}
    for key in raw:
        if key not in known:
            name = ascii(key)[1:-1][:LONGEST_NAME]
            yield Problem(code="UNKNOWN", path=path, values={"name": name})
