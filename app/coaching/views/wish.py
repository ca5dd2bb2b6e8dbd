"""What somebody wants to see of a cohort: which rows, in which order, how many columns."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self, TypeVar

from flask import request, url_for

from app.coaching.rules.overview import Only, Order

Choice = TypeVar("Choice", bound=StrEnum)
DOWN = "af"
ALL = "alle"


@dataclass(frozen=True)
class Wish:
    """What the address asks for; what it does not know is left out."""

    cohort: str
    only: Only = Only.ALL
    order: Order = Order.NAME
    descending: bool = False
    each_lesson: bool = False

    @classmethod
    def of_request(cls, cohort: str) -> Self:
        """Read the address."""
        asked = request.args
        return cls(
            cohort,
            only=_one_of(Only, asked.get("toon"), Only.ALL),
            order=_one_of(Order, asked.get("volgorde"), Order.NAME),
            descending=asked.get("richting") == DOWN,
            each_lesson=asked.get("lessen") == ALL,
        )

    def address(self) -> str:
        """Return the address of this view of the cohort."""
        return url_for(
            ".cohort",
            cohort=self.cohort,
            toon=None if self.only is Only.ALL else self.only.value,
            volgorde=None if self.order is Order.NAME else self.order.value,
            richting=DOWN if self.descending else None,
            lessen=ALL if self.each_lesson else None,
        )

    def showing(self, only: Only) -> str:
        """Return the address of the same, with other rows."""
        return replace(self, only=only).address()

    def sorted_by(self, order: Order) -> str:
        """Return the address of the same in another order; again turns it around."""
        again = order is self.order
        return replace(self, order=order, descending=again and not self.descending).address()

    def sorted(self, order: Order) -> str:
        """Say how it is sorted by this: 'up', 'down', or not."""
        if order is not self.order:
            return ""
        return "down" if self.descending else "up"

    def with_lessons(self, *, each: bool) -> str:
        """Return the address of the same, with a column for each lesson or not."""
        return replace(self, each_lesson=each).address()


def _one_of(kind: type[Choice], text: str | None, otherwise: Choice) -> Choice:
    return kind(text) if text in set(kind) else otherwise
