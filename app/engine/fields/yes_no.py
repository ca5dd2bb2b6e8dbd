from typing import Literal

from typing_extensions import override

from app.engine.fields.choice import OneOf

YES, NO = "yes", "no"


class YesNoField(OneOf):
    """Yes or no; empty is neither. Stored as "yes" or "no"."""

    type: Literal["yes_no"] = "yes_no"

    @property
    @override
    def codes(self) -> tuple[str, ...]:
        return (YES, NO)
