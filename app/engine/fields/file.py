import re
from collections.abc import Iterator
from typing import Literal

from typing_extensions import override

from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import as_typed, read_line
from app.engine.findings import Finding, Severity

LONGEST = 64
STORED = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


class FileField(FieldType):
    """A file that was uploaded: the public id under which it is kept."""

    type: Literal["file"] = "file"
    pictures: bool = False  # only pictures, which are drawn and need a text in their place

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read the id of a file that was kept before."""
        return read_line(raw, path, LONGEST, before)

    @override
    def look(self, value: Value, path: str) -> Iterator[Finding]:
        """See whether it can be a file of ours."""
        if not isinstance(value, str) or not STORED.fullmatch(value):
            values = {"typed": as_typed(value)}
            yield Finding(code="FILE", severity=Severity.BLOCK, path=path, values=values)
