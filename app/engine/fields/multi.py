from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

from typing_extensions import override

from app.engine.at_least import AT_LEAST_TWO
from app.engine.document import Value
from app.engine.fields.choice import Code, OneOf
from app.engine.fields.field import Reading
from app.engine.fields.typed import read_line
from app.engine.findings import Finding, Severity

LONGEST = 2000


class MultiField(OneOf):
    """Several of a few. Stored as their codes in the order of the author, with spaces between."""

    type: Literal["multi"] = "multi"
    choices: Annotated[tuple[Code, ...], AT_LEAST_TWO]

    @property
    @override
    def codes(self) -> tuple[str, ...]:
        return self.choices

    @override
    def in_words(self, stored: str) -> str:
        return ", ".join(self.name_of(code) for code in stored.split())

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read the codes that were chosen; each once, unknown ones kept behind the others."""
        reading = read_line(raw, path, LONGEST)
        if not isinstance(reading.value, str):
            return reading
        return Reading(self._in_order(reading.value.split()), reading.problems)

    @override
    def look(self, value: Value, path: str) -> Iterator[Finding]:
        """See whether all of them are offered."""
        for code in str(value).split():
            if code not in self.choices:
                yield Finding(
                    code="CHOICE", severity=Severity.BLOCK, path=path, values={"typed": code}
                )

    @override
    def together(self, base: Value, theirs: Value, mine: Value) -> Value:
        """Put two people's ticks together: what either ticked or unticked counts."""
        before, there, here = (set(str(side or "").split()) for side in (base, theirs, mine))
        return self._in_order(sorted((there | (here - before)) - (before - here))) or ""

    def _in_order(self, codes: Sequence[str]) -> str | None:
        chosen = dict.fromkeys(codes)
        known = [code for code in self.choices if code in chosen]
        return " ".join([*known, *(code for code in chosen if code not in self.choices)]) or None
