from typing import TYPE_CHECKING, Annotated, Literal

from typing_extensions import override

from app.engine.at_least import AT_LEAST_ONE
from app.engine.fields.field import FieldType
from app.engine.fields.list import ListField

if TYPE_CHECKING:
    from app.engine.fields import AnyField


class RowsField(ListField):
    """Rows with fields of their own."""

    type: Literal["rows"] = "rows"
    fields: Annotated[tuple["AnyField", ...], AT_LEAST_ONE]

    @property
    @override
    def subfields(self) -> tuple[FieldType, ...]:
        return self.fields
