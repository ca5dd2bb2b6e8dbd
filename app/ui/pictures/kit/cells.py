"""A grid that grows with what is in it: a label lives in its own cell, so nothing can collide."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from app.ui.pictures.kit.wrapping import Type, wrap

MOST = 5  # labels in a cell; the rest is counted
_EMPTY = 0.42  # how wide an empty column is beside a full one
_BETWEEN, _AROUND, _LEAST = 12, 22, 34
_SIDE = 46  # of a cell that is not for words: the mark and the margins


@dataclass(frozen=True)
class Label:
    """A text in a cell, with the mark that stands before it."""

    column: int
    row: int
    text: str
    mark: str = ""


@dataclass(frozen=True)
class Placed:
    """A label where it stands: the middle of its mark, the top of its words."""

    label: Label
    x: float
    y: float
    lines: list[str]


@dataclass(frozen=True)
class Left:
    """How many labels of a cell are not drawn, and where that is said."""

    x: float
    y: float
    count: int


@dataclass(frozen=True)
class Cells:
    """A grid of columns by rows; labels in front come first, a full cell hides the last ones."""

    box: tuple[float, float, float, float]  # x, y, width, least height
    columns: int
    rows: int
    labels: Sequence[Label]
    head: float = 0  # room above the first row
    kind: Type = Type(13, lead=1.22)

    @cached_property
    def xs(self) -> list[float]:
        """Where the columns begin, and where the last ends."""
        used = {label.column for label in self.labels}
        weights = [1.0 if at in used else _EMPTY for at in range(self.columns)]
        wide = (self.box[2] * weight / sum(weights) for weight in weights)
        return [self.box[0], *(self.box[0] + total for total in accumulate(wide))]

    @cached_property
    def ys(self) -> list[float]:
        """Where the rows begin, and where the last ends: each as high as its fullest cell."""
        needed = [self._needed(row) for row in range(self.rows)]
        spare = max(0, self.box[3] - sum(needed)) / self.rows
        return [
            self.box[1],
            *(self.box[1] + total for total in accumulate(n + spare for n in needed)),
        ]

    def placed(self) -> list[Placed]:
        """Return the labels where they stand: in the middle of their cell."""
        return [one for column, row in self._cells for one in self._in_cell(column, row)]

    def left(self) -> list[Left]:
        """Return the cells that hold more than is drawn."""
        return [
            Left(self.xs[column] + 34, self.ys[row + 1] - 12, count - MOST)
            for (column, row), count in self._cells.items()
            if count > MOST
        ]

    @cached_property
    def _cells(self) -> Counter[tuple[int, int]]:
        return Counter((label.column, label.row) for label in self.labels)

    def _shown(self, column: int, row: int) -> list[tuple[Label, list[str]]]:
        room = self.xs[column + 1] - self.xs[column] - _SIDE
        here = [one for one in self.labels if (one.column, one.row) == (column, row)]
        return [(one, wrap(one.text, room, self.kind, 6)) for one in here[:MOST]]

    def _height(self, shown: list[tuple[Label, list[str]]]) -> float:
        words = sum(len(lines) * self.kind.line for _label, lines in shown)
        return words + _BETWEEN * max(len(shown) - 1, 0)

    def _needed(self, row: int) -> float:
        heights = [
            self._height(self._shown(column, row)) + _AROUND + (20 if count > MOST else 0)
            for (column, at), count in self._cells.items()
            if at == row
        ]
        return max([_LEAST, *heights]) + (self.head if row == 0 else 0)

    def _in_cell(self, column: int, row: int) -> list[Placed]:
        shown = self._shown(column, row)
        above = self.head if row == 0 else 0
        below = 20 if self._cells[column, row] > MOST else 0
        room = self.ys[row + 1] - self.ys[row] - above - below
        y = self.ys[row] + above + (room - self._height(shown)) / 2
        out = []
        for label, lines in shown:
            out.append(Placed(label, self.xs[column] + 18, y, lines))
            y += len(lines) * self.kind.line + _BETWEEN
        return out
