from typing import Literal

from typing_extensions import override

from app.engine.fields.choice import OneOf

BANDS = ("none", "to-1000", "to-10000", "to-50000", "more")


class MoneyField(OneOf):
    """What something costs, roughly: a band, since an exact sum would pretend to be known."""

    type: Literal["money"] = "money"

    @property
    @override
    def codes(self) -> tuple[str, ...]:
        return BANDS
