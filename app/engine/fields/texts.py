from typing import Literal

from pydantic import PositiveInt
from typing_extensions import override

from app.engine.field_texts import FieldTexts
from app.engine.fields.field import FieldType
from app.engine.fields.list import ListField
from app.engine.fields.text import TextField


class TextsField(ListField):
    """A list of short texts: rows with one field, `text`."""

    type: Literal["texts"] = "texts"
    max_length: PositiveInt = 200

    @property
    @override
    def subfields(self) -> tuple[FieldType, ...]:
        texts = FieldTexts(label=self.texts.row, example=self.texts.example)
        return (TextField(key="text", max_length=self.max_length, texts=texts),)
