import re
from collections.abc import Iterator
from typing import Literal, Self

from pydantic import model_validator
from typing_extensions import override

from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import LARGEST_NUMBER, as_typed, read_line
from app.engine.findings import Finding, Severity

LONGEST = 40
DUTCH_NUMBER = re.compile(r"-?([0-9]{1,15}|[0-9]{1,3}([. ][0-9]{3}){1,4})")  # 1000, 1.000 or 1 000


class NumberField(FieldType):
    """A whole number."""

    type: Literal["number"] = "number"
    least: int = 0
    most: int = LARGEST_NUMBER

    @model_validator(mode="after")
    def _least_is_least(self) -> Self:
        if self.least > self.most:
            raise ValueError("least is more than most")
        return self

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read a number, or keep what was typed."""
        typed = read_line(raw, path, LONGEST)
        if isinstance(typed.value, str) and DUTCH_NUMBER.fullmatch(typed.value):
            return Reading(int(re.sub("[. ]", "", typed.value)))
        return typed

    @override
    def look(self, value: Value, path: str) -> Iterator[Finding]:
        """See whether it is a number, and not too small or too large."""
        if not isinstance(value, int):
            values = {"typed": as_typed(value)}
            yield Finding(code="NUMBER", severity=Severity.BLOCK, path=path, values=values)
        elif not self.least <= value <= self.most:
            values = {"least": str(self.least), "most": str(self.most)}
            yield Finding(code="RANGE", severity=Severity.BLOCK, path=path, values=values)
