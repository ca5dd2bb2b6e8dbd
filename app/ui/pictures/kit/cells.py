"""A grid that grows with what is in it: a label lives in its own cell, so nothing can collide."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from app.ui.pictures.kit.pen import Box
from app.ui.pictures.kit.wrapping import Type, wrap

MOST = 5  # labels in a cell; the rest is counted
LINES = 6  # of a label
_EMPTY = 0.5  # how wide an empty column is beside a full one
_BETWEEN, _AROUND, _LEAST, _MORE = 12, 26, 58, 22
_MARK, _WORDS, _SIDE = 20, 36, 50  # from the left edge; and what of a cell is not for words


@dataclass(frozen=True)
class Label:
    """A text in a cell, with the mark that stands before it."""

    column: int
    row: int
    text: str
    mark: str = ""
    bold: bool = False


@dataclass(frozen=True)
class Placed:
    """A label where it stands: the middle of its mark, the left top of its words."""

    label: Label
    mark: tuple[float, float]
    words: tuple[float, float]
    lines: list[str]
    kind: Type


@dataclass(frozen=True)
class Left:
    """How many labels of a cell are not drawn, and where that is said."""

    x: float
    y: float
    count: int
    room: float


@dataclass(frozen=True)
class Cells:
    """A grid of columns by rows; what comes first in `labels` is drawn, the rest is counted."""

    box: Box  # x, y, width, least height
    columns: int
    rows: int
    labels: Sequence[Label]
    head: float = 0  # room above the first row
    size: float = 13.5

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
        return [one for cell in self._cells for one in self._in_cell(cell)]

    def left(self) -> list[Left]:
        """Return the cells that hold more than is drawn."""
        return [
            Left(
                self.xs[column] + _WORDS,
                self.ys[row + 1] - 13,
                len(labels) - MOST,
                self._room(column),
            )
            for (column, row), labels in self._cells.items()
            if len(labels) > MOST
        ]

    @cached_property
    def _cells(self) -> dict[tuple[int, int], list[tuple[Label, list[str]]]]:
        found: dict[tuple[int, int], list[tuple[Label, list[str]]]] = {}
        for label in self.labels:
            here = found.setdefault((label.column, label.row), [])
            shown = len(here) < MOST
            here.append((label, self._wrapped(label) if shown else []))
        return found

    def _wrapped(self, label: Label) -> list[str]:
        return wrap(label.text, self._room(label.column), self._kind(label), LINES)

    def _room(self, column: int) -> float:
        return self.xs[column + 1] - self.xs[column] - _SIDE

    def _kind(self, label: Label) -> Type:
        return Type(self.size, bold=label.bold, lead=1.24)

    def _height(self, cell: tuple[int, int]) -> float:
        """Return how high the drawn labels of a cell are."""
        shown = self._cells[cell][:MOST]
        words = sum(len(lines) * self._kind(label).line for label, lines in shown)
        return words + _BETWEEN * (len(shown) - 1)

    def _below(self, cell: tuple[int, int]) -> float:
        return _MORE if len(self._cells[cell]) > MOST else 0

    def _needed(self, row: int) -> float:
        cells = [cell for cell in self._cells if cell[1] == row]
        heights = [self._height(cell) + _AROUND + self._below(cell) for cell in cells]
        return max([_LEAST, *heights]) + (self.head if row == 0 else 0)

    def _in_cell(self, cell: tuple[int, int]) -> list[Placed]:
        column, row = cell
        x, above = self.xs[column], self.head if row == 0 else 0
        room = self.ys[row + 1] - self.ys[row] - above - self._below(cell)
        y = self.ys[row] + above + (room - self._height(cell)) / 2
        out = []
        for label, lines in self._cells[cell][:MOST]:
            kind = self._kind(label)
            mark = (x + _MARK, y + kind.line / 2)
            out.append(Placed(label, mark, (x + _WORDS, y), lines, kind))
            y += len(lines) * kind.line + _BETWEEN
        return out
