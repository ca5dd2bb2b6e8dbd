from collections.abc import Iterable
from typing import Annotated, NamedTuple

from pydantic import StringConstraints

from app.engine.document import Value, Values
from app.engine.field_texts import FieldTexts
from app.engine.findings import Finding, Problem
from app.engine.frozen import Frozen

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]


class Reading(NamedTuple):
    """What was understood of what was typed, and what cannot be stored."""

    value: Value
    problems: tuple[Problem, ...] = ()


class When(Frozen):
    """Ask this field only when a choice field beside it has one of these values."""

    field: Key
    choices: tuple[str, ...]


class FieldType(Frozen):
    """What every type of field has and can do. Each type is in a file of its name."""

    key: Key
    type: str
    section: Key | None = None  # of a field that is not in a row
    required: bool = False
    when: When | None = None
    texts: FieldTexts = FieldTexts()

    @property
    def label(self) -> str:
        """How the field is called."""
        return self.texts.label

    @property
    def subfields(self) -> tuple["FieldType", ...]:
        """The fields of one row, of a field that has rows."""
        return ()

    @property
    def is_group(self) -> bool:
        """Whether it has fields of its own, but always one row of them."""
        return False

    def is_asked(self, values: Values) -> bool:
        """Say whether this field is asked, given what else was filled in."""
        return self.when is None or values.get(self.when.field) in self.when.choices

    def typed(self, stored: str) -> str:
        """Return a stored value the way people type it; what was kept as typed as it is."""
        return stored

    def in_words(self, stored: str) -> str:
        """Return a stored value the way it is read."""
        return self.typed(stored)

    def together(self, base: Value, theirs: Value, mine: Value) -> Value:
        """Return both changes put together, or None when somebody has to choose."""
        del base, theirs, mine  # of most fields only one text can stay
        return None

    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Understand what was typed; keep it as typed where that fails."""
        raise NotImplementedError

    def look(self, value: Value, path: str) -> Iterable[Finding]:
        """Say what can be seen in this value alone. It is not empty."""
        raise NotImplementedError
