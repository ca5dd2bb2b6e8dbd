"""Where the columns of a sheet stand: one for each step."""

from dataclasses import dataclass

from app.ui.pictures.kit.wrapping import Type

WIDTH, HEIGHT = 1587, 1123  # A3 on its side, in px of 1/96 inch
MARGIN, LEFT, RIGHT = 40, 156, 66
WIDEST = 440  # a column of a journey of few steps
STOP = 56  # in a wide column the stop stands above the first words, not far from them
_SIZES = ((5, 16.0), (9, 14.0))  # up to so many steps the words are larger
_SIZE = 12.5


@dataclass(frozen=True)
class Grid:
    """The columns of `count` steps, of which the first has this number in the whole journey."""

    count: int
    first: int = 0
    of: int = 0  # how many steps the whole journey has

    @property
    def column(self) -> float:
        """How wide a column is."""
        return min((WIDTH - LEFT - RIGHT) / max(self.count, 1), WIDEST)

    @property
    def room(self) -> float:
        """How wide words in a column may be."""
        return self.column - 12

    @property
    def kind(self) -> Type:
        """The type of the words in a column: few steps get larger words, not more air."""
        fitting = (size for most, size in _SIZES if self.count <= most)
        return Type(next(fitting, _SIZE), lead=1.25)

    @property
    def right(self) -> float:
        """Where the last column ends."""
        return LEFT + self.column * self.count if self.count else WIDTH - RIGHT

    def x(self, at: int) -> float:
        """Return where the stop of a step stands."""
        return LEFT + self.column * at + min(self.column / 2, STOP)

    def left(self, at: int) -> float:
        """Return where the words of a step begin."""
        return LEFT + self.column * at + 6
