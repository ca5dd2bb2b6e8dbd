"""How well each step is known: three blocks is researched, two is partly, dashed is assumed."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.pictures.journey import Evidence, Step
from app.ui.pictures.journey_map.grid import Grid
from app.ui.pictures.journey_map.lanes.lane import begin
from app.ui.pictures.kit.colours import GREY, PETROL, RUST, RUST_TEXT, WHITE
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type

_BLOCKS = {Evidence.NONE: 0, Evidence.SOME: 2, Evidence.FULL: 3}
_KNOWN, _GUESSED = Stroke(PETROL, 1.2), Stroke(RUST, 1.2, "2 2")


@dataclass(frozen=True)
class Grounds:
    """The evidence of each step, with how many people told it."""

    grid: Grid
    steps: Sequence[Step]
    height: float = 48

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the blocks and the words."""
        begin(pen, self.grid, top, "Bewijs")
        for at, step in enumerate(self.steps):
            if step.evidence is None:
                continue
            full = _BLOCKS[step.evidence]
            for block in range(3):
                box = (self.grid.left(at) + block * 13, top + 11, 10, 8)
                pen.rect(box, PETROL if block < full else WHITE, _KNOWN if full else _GUESSED)
            guessed = step.evidence is Evidence.NONE
            ink = Set(RUST_TEXT if guessed else GREY)
            pen.text(self.grid.left(at), top + 36, _words(step), Type(12, bold=guessed), ink)


def _words(step: Step) -> str:
    if step.evidence is Evidence.NONE:
        return "aanname"
    if not step.people:
        return "waarneming"
    return "1 mens" if step.people == 1 else f"{step.people} mensen"
