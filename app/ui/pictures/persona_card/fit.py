"""How a persona is set: wide on paper or narrow on a phone, with how many words."""

from dataclasses import dataclass

from app.ui.pictures.kit.wrapping import Type

_BETWEEN = 36  # columns
_LARGE = 14.5


@dataclass(frozen=True)
class Fit:
    """One way to set it. size: of the words in lists; most: items in a list, lines of a text."""

    width: float
    margin: float
    columns: int
    size: float = 15
    most: int = 8
    gap: float = 0  # white that is left over, shared between the parts

    @property
    def room(self) -> float:
        """How wide words may be."""
        return self.width - 2 * self.margin

    @property
    def is_roomy(self) -> bool:
        """Whether there is room for large words."""
        return self.columns > 1 and self.size >= _LARGE

    @property
    def column(self) -> float:
        """How wide one column is."""
        return (self.room - _BETWEEN * (self.columns - 1)) / self.columns

    def x(self, at: int) -> float:
        """Return where the column of the nth part begins."""
        return self.margin + (self.column + _BETWEEN) * (at % self.columns)

    @property
    def kind(self) -> Type:
        """The type of lists and texts."""
        return Type(self.size, lead=1.32)

    @property
    def head(self) -> Type:
        """The type of a head."""
        return Type(15, bold=True)


def paper(size: float = 16, most: int = 8, gap: float = 0) -> Fit:
    """Return how it is set on A4."""
    return Fit(794, 52, 2, size, most, gap)


PHONE = Fit(360, 18, 1)
