from collections.abc import Iterable
from typing import Literal

from typing_extensions import override

from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import read_line
from app.engine.findings import Finding

LONGEST = 64


class PersonField(FieldType):
    """A member of the project: the public id of the account.

    Who is a member is not known here: `look_at(..., people=...)` says who does not belong.
    """

    type: Literal["person"] = "person"

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read the id of an account."""
        return read_line(raw, path, LONGEST, before)

    @override
    def look(self, value: Value, path: str) -> Iterable[Finding]:
        """See nothing: who is a member is not known here."""
        return ()
