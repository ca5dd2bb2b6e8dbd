from collections.abc import Iterable
from typing import Literal, Self

from pydantic import Field, model_validator
from typing_extensions import override

from app.engine.document import Value
from app.engine.fields.choice import OneOf
from app.engine.fields.field import Reading
from app.engine.findings import Finding

LOWEST, HIGHEST = -10, 10


class ScaleField(OneOf):
    """A whole number on a short scale, each with a word; a feeling from -2 to 2 if nothing is said.

    Stored as a number, so that checks and pictures can count with it.
    """

    type: Literal["scale"] = "scale"
    least: int = Field(default=-2, ge=LOWEST, le=HIGHEST)
    most: int = Field(default=2, ge=LOWEST, le=HIGHEST)

    @model_validator(mode="after")
    def _has_steps(self) -> Self:
        if self.least >= self.most:
            raise ValueError("least is not less than most")
        return self

    @property
    def is_feeling(self) -> bool:
        """Whether this is the scale of feelings, which has words and shapes of its own."""
        return (self.least, self.most) == (-2, 2)

    @property
    @override
    def codes(self) -> tuple[str, ...]:
        return tuple(str(number) for number in range(self.least, self.most + 1))

    @override
    def name_of(self, code: str) -> str:
        """Return the word for a number; an author says other words than those for feelings."""
        if self.is_feeling or code in self.texts.choices:
            return super().name_of(code)
        return code

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read one of the numbers, or keep what was sent."""
        reading = super().read(raw, path, before)
        known = isinstance(reading.value, str) and reading.value in self.codes
        return Reading(int(str(reading.value))) if known else reading

    @override
    def look(self, value: Value, path: str) -> Iterable[Finding]:
        """See whether it is on the scale."""
        return super().look(value, path)
