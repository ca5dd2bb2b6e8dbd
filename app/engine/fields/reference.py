import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import StringConstraints
from typing_extensions import override

from app.engine.at_least import AT_LEAST_ONE
from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import as_typed, read_line
from app.engine.findings import Finding, Severity
from app.engine.references import REFERENCE

LONGEST = 4000
BETWEEN = re.compile(r"[,;\s]+")
RecordKind = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z-]{0,39}$")]


class ReferenceField(FieldType):
    """A record of the same project: a quote, a pain point, an idea. Or several, when `many`.

    Stored as references (see app/engine/references.py) with spaces between. What was typed and
    leads nowhere is kept as typed.
    """

    type: Literal["reference"] = "reference"
    to: Annotated[tuple[RecordKind, ...], AT_LEAST_ONE]
    many: bool = False
    own: bool = False  # only records of the same document

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read references with spaces or commas between; keep anything else as typed."""
        reading = read_line(raw, path, LONGEST)
        if not isinstance(reading.value, str):
            return reading
        parts = dict.fromkeys(filter(None, BETWEEN.split(reading.value)))
        understood = all(REFERENCE.fullmatch(part) for part in parts)
        return Reading(" ".join(parts)) if understood and parts else reading

    @override
    def look(self, value: Value, path: str) -> Iterator[Finding]:
        """See whether it is a reference, and only one where only one can stand."""
        parts = str(value).split()
        understood = all(REFERENCE.fullmatch(part) for part in parts)
        if not understood or (len(parts) > 1 and not self.many):
            values = {"typed": as_typed(value)}
            yield Finding(code="REFERENCE", severity=Severity.BLOCK, path=path, values=values)

    @override
    def together(self, base: Value, theirs: Value, mine: Value) -> Value:
        """Put two people's choices together: what either added or took away counts."""
        if not self.many:
            return None
        before, there, here = (str(side or "").split() for side in (base, theirs, mine))
        kept = [part for part in there if part in here or part not in before]
        added = [part for part in here if part not in before and part not in kept]
        return " ".join([*kept, *added]) or ""
