"""How a step goes, and how long it takes: the lanes of channels and of waiting."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.pictures.journey import Step
from app.ui.pictures.journey_map.grid import Grid
from app.ui.pictures.journey_map.lanes.lane import begin
from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import GREY, INK
from app.ui.pictures.kit.pen import Pen, Set
from app.ui.pictures.kit.wrapping import Type, wrap

LONG = 7  # days; from here on waiting is heavy
_SMALL = Type(12)


@dataclass(frozen=True)
class Channels:
    """How each step goes: sign and word."""

    grid: Grid
    steps: Sequence[Step]
    height: float = 48

    def draw(self, pen: Pen, top: float) -> None:
        """Draw a sign and a word for each step."""
        begin(pen, self.grid, top, "Kanaal")
        for at, step in enumerate(self.steps):
            if step.channel:
                marks.channel(pen, (self.grid.left(at), top + 7), step.channel)
                name = wrap(step.channel_name, self.grid.room, _SMALL, 1)
                pen.lines(self.grid.left(at), top + 26, name, _SMALL, Set(GREY))


@dataclass(frozen=True)
class Waits:
    """How long people wait: a word, and a bar beside the longest wait of the whole journey."""

    grid: Grid
    steps: Sequence[Step]
    longest: float  # days
    height: float = 38

    def draw(self, pen: Pen, top: float) -> None:
        """Write what was said, with a bar for how much that is."""
        begin(pen, self.grid, top, "Wachten")
        for at, step in enumerate(self.steps):
            if step.waiting:
                self._one(pen, at, step, top)

    def _one(self, pen: Pen, at: int, step: Step, top: float) -> None:
        heavy = step.waiting_days >= LONG
        kind = Type(self.grid.kind.size, bold=heavy)
        pen.lines(self.grid.left(at), top + 7, wrap(step.waiting, self.grid.room, kind, 1), kind)
        share = step.waiting_days / self.longest if self.longest else 0
        bar = (self.grid.left(at), top + 26, max(2, self.grid.room * share), 5)
        pen.rect(bar, INK if heavy else GREY)
