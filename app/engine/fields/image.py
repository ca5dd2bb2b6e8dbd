from functools import cached_property
from typing import Literal

from typing_extensions import override

from app.engine.fields.field import FieldType
from app.engine.fields.file import FileField
from app.engine.fields.group import Group
from app.engine.fields.text import TextField
from app.engine.standard import STANDARD

LONGEST_ALT = 300


class ImageField(Group):
    """A picture, what can be seen on it in words, and where it comes from when that is asked."""

    type: Literal["image"] = "image"
    licence: bool = False

    @cached_property
    def _subfields(self) -> tuple[FieldType, ...]:
        fields: list[FieldType] = [
            FileField(key="file", pictures=True, required=True),
            TextField(key="alt", max_length=LONGEST_ALT, required=True),
        ]
        if self.licence:
            fields.append(TextField(key="licence"))
        return tuple(
            field.model_copy(update={"texts": STANDARD.image[field.key]}) for field in fields
        )

    @property
    @override
    def subfields(self) -> tuple[FieldType, ...]:
        return self._subfields
