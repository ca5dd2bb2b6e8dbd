import json
from collections.abc import Mapping
from typing import NamedTuple

from app.engine.document import Value, Values
from app.engine.fields.record import read_record
from app.engine.findings import Problem
from app.engine.template import Template

LARGEST = 256 * 1024  # bytes of the whole document as JSON


class ReadDocument(NamedTuple):
    """What to store. With problems nothing of it is stored."""

    values: dict[str, Value]
    problems: tuple[Problem, ...]


def read_values(
    template: Template, raw: Mapping[str, object], before: Values | None = None
) -> ReadDocument:
    """Read what the browser sent: {"title": "…", "team": [{"id": "r1", "name": "…"}]}.

    What was not sent stays as it was before: in a document and in each row. A row that was not
    sent, of a list that was, is gone. What cannot be understood is kept as typed, and becomes a
    finding; what cannot be stored is a problem. Nothing is cut off.
    """
    values, problems = read_record(template.fields, raw, before or {}, "")
    if not problems and len(json.dumps(values, ensure_ascii=False).encode()) > LARGEST:
        problems.append(Problem(code="BIG", path=""))
    return ReadDocument(values, tuple(problems))
