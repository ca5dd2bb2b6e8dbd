"""What every lane is: a name on the left, a height, and something to draw."""

from dataclasses import dataclass
from typing import Protocol

from app.ui.pictures.journey_map.grid import LEFT, MARGIN, Grid
from app.ui.pictures.kit.pen import Pen, paragraph
from app.ui.pictures.kit.wrapping import Type

NAME = Type(14, bold=True)


class Lane(Protocol):
    """A strip of the map across all steps."""

    @property
    def height(self) -> float:
        """How much room its words need."""
        ...

    def draw(self, pen: Pen, top: float) -> None:
        """Draw it, its upper edge at `top`."""
        ...


def begin(pen: Pen, grid: Grid, top: float, name: str) -> None:
    """Draw the rule above a lane and its name."""
    pen.line((MARGIN, top), (grid.right, top))
    paragraph(pen, (MARGIN, top + 9, LEFT - MARGIN - 20), name, NAME)


@dataclass(frozen=True)
class Words:
    """A lane with a text in each column that has one."""

    grid: Grid
    name: str
    texts: tuple[list[str], ...]  # the lines of each step

    @property
    def height(self) -> float:
        """As high as the longest text."""
        most = max((len(lines) for lines in self.texts), default=0)
        return max(most, 1) * self.grid.kind.line + 22

    def draw(self, pen: Pen, top: float) -> None:
        """Write the texts."""
        begin(pen, self.grid, top, self.name)
        for at, lines in enumerate(self.texts):
            pen.lines(self.grid.left(at), top + 10, lines, self.grid.kind)
