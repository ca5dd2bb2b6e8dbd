from functools import lru_cache
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
        return _only_text(self.texts.row, self.texts.example, self.max_length)


# Asked at every row, every time that a document is read or looked at.
@lru_cache(maxsize=256)
def _only_text(label: str, example: str, max_length: int) -> tuple[FieldType, ...]:
    texts = FieldTexts(label=label, example=example)
    return (TextField(key="text", max_length=max_length, texts=texts),)
