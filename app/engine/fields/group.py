from typing import TYPE_CHECKING, Annotated, Literal

from typing_extensions import override

from app.engine.at_least import AT_LEAST_ONE
from app.engine.document import Row, Value
from app.engine.fields.field import FieldType
from app.engine.fields.list import ListField

if TYPE_CHECKING:
    from app.engine.fields import AnyField

ONLY = "1"


class Group(ListField):
    """Fields that make one thing together.

    A list that always has one row: what knows lists (paths, saving, merging) knows groups too.
    """

    max_rows: Literal[1] = 1

    @property
    @override
    def is_group(self) -> bool:
        return True

    def row_in(self, value: Value) -> Row:
        """Return the row of a value, empty when nothing was filled in yet."""
        rows = value if isinstance(value, list) else []
        return rows[0] if rows else {"id": ONLY}


class GroupField(Group):
    """Fields that the author puts together under one heading."""

    type: Literal["group"] = "group"
    fields: Annotated[tuple["AnyField", ...], AT_LEAST_ONE]

    @property
    @override
    def subfields(self) -> tuple[FieldType, ...]:
        return self.fields
