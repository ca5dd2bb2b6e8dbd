"""The types of field, each in a file of its own name. A new type is added to `AnyField`."""

from typing import Annotated

from pydantic import Field

from app.engine.fields.choice import ChoiceField
from app.engine.fields.date import DateField
from app.engine.fields.field import FieldType
from app.engine.fields.list import ListField
from app.engine.fields.long import LongField
from app.engine.fields.number import NumberField
from app.engine.fields.person import PersonField
from app.engine.fields.rows import RowsField
from app.engine.fields.text import TextField
from app.engine.fields.texts import TextsField

AnyField = Annotated[
    TextField
    | LongField
    | ChoiceField
    | DateField
    | NumberField
    | PersonField
    | RowsField
    | TextsField,
    Field(discriminator="type"),
]

RowsField.model_rebuild(_types_namespace={"AnyField": AnyField})

__all__ = ["AnyField", "FieldType", "ListField", "RowsField"]
