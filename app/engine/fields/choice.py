from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import StringConstraints
from typing_extensions import override

from app.engine.at_least import AT_LEAST_TWO
from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import as_typed, read_line
from app.engine.findings import Finding, Severity

Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
LONGEST = 200


class ChoiceField(FieldType):
    """One of a few. For "anders, namelijk": a text field beside it with `when`."""

    type: Literal["choice"] = "choice"
    choices: Annotated[tuple[Code, ...], AT_LEAST_TWO]

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """Each choice with what it is called."""
        return tuple((code, self.name_of(code)) for code in self.choices)

    def name_of(self, code: str) -> str:
        """Return what a choice is called; one that is no longer offered is called as stored."""
        return self.texts.choices.get(code, code)

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Keep what was chosen, even if the template does not offer it (any more)."""
        return read_line(raw, path, LONGEST)

    @override
    def look(self, value: Value, path: str) -> Iterator[Finding]:
        """See whether it is one of the choices."""
        if value not in self.choices:
            values = {"typed": as_typed(value)}
            yield Finding(code="CHOICE", severity=Severity.BLOCK, path=path, values=values)
