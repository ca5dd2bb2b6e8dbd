"""The route: a stop for each step, and what the resident does there."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.pictures.journey import Step
from app.ui.pictures.journey_map.grid import LEFT, Grid
from app.ui.pictures.journey_map.lanes.lane import begin
from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import INK, RUST_TEXT
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

_LINE = Stroke(INK, 2)
_ON = Stroke(INK, 2, "2 5")  # the route goes on, on another sheet
_ABOVE = 30  # the stops, above the words


@dataclass(frozen=True)
class Route:
    """What the resident does, along one line with stops."""

    grid: Grid
    name: str
    steps: Sequence[Step]
    most: int  # lines

    @property
    def height(self) -> float:
        """As high as the longest title, below the stops."""
        longest = max((len(self._lines(step)) for step in self.steps), default=1)
        return _ABOVE + max(longest, 2) * self.grid.kind.line + 14

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the line, the stops and the titles."""
        begin(pen, self.grid, top, self.name)
        along = top + 17
        if not self.steps:
            words = "Nog geen stappen. Begin bij wat er gebeurt vóór het eerste contact."
            pen.text(LEFT, along + 5, words, Type(16, bold=True), Set(RUST_TEXT))
            return
        self._line(pen, along)
        for at, step in enumerate(self.steps):
            place = (self.grid.x(at), along)
            marks.stop(pen, place, self.grid.first + at + 1, full=step.moment_of_truth)
            lines = self._lines(step)
            pen.lines(self.grid.left(at), top + _ABOVE + 3, lines, self._kind)

    def _line(self, pen: Pen, along: float) -> None:
        first, last = self.grid.x(0), self.grid.x(len(self.steps) - 1)
        pen.line((first, along), (last, along), _LINE)
        if self.grid.first:
            pen.line((LEFT, along), (first, along), _ON)
        if self.grid.first + len(self.steps) < self.grid.of:
            pen.line((last, along), (self.grid.right, along), _ON)

    @property
    def _kind(self) -> Type:
        return Type(self.grid.kind.size, bold=True, lead=self.grid.kind.lead)

    def _lines(self, step: Step) -> list[str]:
        return wrap(step.title, self.grid.room, self._kind, max(self.most, 4))
