from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import StringConstraints
from typing_extensions import override

from app.engine.at_least import AT_LEAST_TWO
from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import as_typed, read_line
from app.engine.findings import Finding, Severity
from app.engine.standard import STANDARD

Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
LONGEST = 200


class OneOf(FieldType):
    """One of a few answers. What they are, each type says."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The answers that can be given, as they are stored."""
        raise NotImplementedError

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """Each answer with what it is called."""
        return tuple((code, self.name_of(code)) for code in self.codes)

    def name_of(self, code: str) -> str:
        """Return what an answer is called; one that is no longer offered is called as stored."""
        return self.texts.choices.get(code) or STANDARD.choices.get(self.type, {}).get(code, code)

    @override
    def in_words(self, stored: str) -> str:
        return self.name_of(stored)

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Keep what was chosen, even if the template does not offer it (any more)."""
        return read_line(raw, path, LONGEST, before)

    @override
    def look(self, value: Value, path: str) -> Iterable[Finding]:
        """See whether it is one of the answers."""
        if str(value) in self.codes:
            return ()
        values = {"typed": as_typed(value)}
        return (Finding(code="CHOICE", severity=Severity.BLOCK, path=path, values=values),)


class ChoiceField(OneOf):
    """One of a few that the author names.

    For "anders, namelijk": a text field beside it with `when`.
    """

    type: Literal["choice"] = "choice"
    choices: Annotated[tuple[Code, ...], AT_LEAST_TWO]

    @property
    @override
    def codes(self) -> tuple[str, ...]:
        return self.choices
