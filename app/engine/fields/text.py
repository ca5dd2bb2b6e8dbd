from collections.abc import Iterable
from typing import Literal

from pydantic import PositiveInt
from typing_extensions import override

from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import look_at_length, read_line
from app.engine.findings import Finding


class TextField(FieldType):
    """A few words on one line."""

    type: Literal["text"] = "text"
    max_length: PositiveInt = 200

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read one line."""
        return read_line(raw, path, self.max_length, before)

    @override
    def look(self, value: Value, path: str) -> Iterable[Finding]:
        """See whether it is too long, which happens when the template became stricter."""
        return look_at_length(value, path, self.max_length)
