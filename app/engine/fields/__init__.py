"""The types of field, each in a file of its own name. A new type is added to `AnyField`."""

from typing import Annotated

from pydantic import Field

from app.engine.fields.choice import ChoiceField
from app.engine.fields.consent import ConsentField
from app.engine.fields.date import DateField
from app.engine.fields.duration import DurationField
from app.engine.fields.field import FieldType
from app.engine.fields.file import FileField
from app.engine.fields.group import Group, GroupField
from app.engine.fields.image import ImageField
from app.engine.fields.list import ListField
from app.engine.fields.long import LongField
from app.engine.fields.money import MoneyField
from app.engine.fields.multi import MultiField
from app.engine.fields.number import NumberField
from app.engine.fields.person import PersonField
from app.engine.fields.reference import ReferenceField
from app.engine.fields.rows import RowsField
from app.engine.fields.scale import ScaleField
from app.engine.fields.text import TextField
from app.engine.fields.texts import TextsField
from app.engine.fields.yes_no import YesNoField

AnyField = Annotated[
    TextField
    | LongField
    | ChoiceField
    | MultiField
    | ScaleField
    | YesNoField
    | MoneyField
    | DateField
    | DurationField
    | NumberField
    | PersonField
    | ReferenceField
    | FileField
    | ImageField
    | ConsentField
    | GroupField
    | RowsField
    | TextsField,
    Field(discriminator="type"),
]

for nesting in (RowsField, GroupField):
    nesting.model_rebuild(_types_namespace={"AnyField": AnyField})

__all__ = ["AnyField", "FieldType", "Group", "GroupField", "ListField", "RowsField"]
