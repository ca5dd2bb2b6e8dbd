"""Notes: words that need more than one column. A coloured rule ties each to its step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.ui.pictures.journey_map.grid import RIGHT, Grid
from app.ui.pictures.journey_map.lanes.lane import begin
from app.ui.pictures.kit.pen import Pen, Stroke
from app.ui.pictures.kit.wrapping import wrap

WIDEST = 3  # columns
_GAP = 10


@dataclass(frozen=True)
class Note:
    """A text that begins at a column; neighbours that need the same room stand in two rows."""

    at: int
    row: int
    lines: list[str]


@dataclass(frozen=True)
class Notes:
    """A lane of notes."""

    grid: Grid
    name: str
    colour: str
    notes: tuple[Note, ...]

    @property
    def height(self) -> float:
        """Both rows, as high as their longest notes."""
        return sum(self._rows) + 12

    @property
    def _rows(self) -> tuple[float, float]:
        first, second = (
            max((len(note.lines) for note in self.notes if note.row == row), default=0)
            for row in (0, 1)
        )
        line = self.grid.kind.line
        return first * line + _GAP, second * line + _GAP if second else 0

    def draw(self, pen: Pen, top: float) -> None:
        """Write the notes."""
        begin(pen, self.grid, top, self.name)
        for note in self.notes:
            left = self.grid.left(note.at)
            above = top + 10 + (self._rows[0] if note.row else 0)
            below = above + len(note.lines) * self.grid.kind.line
            pen.line((left + 1, above), (left + 1, below + 1), Stroke(self.colour, 3))
            pen.lines(left + 10, above, note.lines, self.grid.kind)


def notes_of(texts: Sequence[str], grid: Grid, most: int) -> tuple[Note, ...]:
    """Give each text two or three columns, and the second row when its neighbour is in the way."""
    return tuple(
        Note(at, row, wrap(texts[at], _room(at, span, grid), grid.kind, most))
        for at, span, row in _places(texts, grid.count)
    )


def _places(texts: Sequence[str], count: int) -> Iterator[tuple[int, int, int]]:
    """Give for each text its column, how many it takes, and its row."""
    written = [at for at, text in enumerate(texts) if text]
    free = [0, 0]  # from which column on each row is free
    for at, following in zip(written, [*written[1:], count], strict=True):
        span = min(WIDEST, max(following - at, 2), count - at)
        row = 0 if free[0] <= at else 1
        if free[row] > at:  # both rows are busy: stay inside the own column
            span = 1
        free[row] = at + span
        yield at, span, row


def _room(at: int, span: int, grid: Grid) -> float:
    over = RIGHT - 26 if at + span == grid.count else 0  # the last note may use the margin
    return grid.column * span - 24 + over
