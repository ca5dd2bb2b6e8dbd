from collections.abc import Iterable
from typing import Literal

from pydantic import PositiveInt
from typing_extensions import override

from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import look_at_length, read_text
from app.engine.findings import Finding


class LongField(FieldType):
    """A text of several lines."""

    type: Literal["long"] = "long"
    max_length: PositiveInt = 5000
    for_residents: bool = False  # they read or hear this text, so it has to read easily

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read the text with its lines."""
        return read_text(raw, path, self.max_length, before)

    @override
    def look(self, value: Value, path: str) -> Iterable[Finding]:
        """See whether it is too long, which happens when the template became stricter."""
        return look_at_length(value, path, self.max_length)
