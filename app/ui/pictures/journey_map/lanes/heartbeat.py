"""The heartbeat: how each step felt, and how it should feel."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.pictures.feelings import SCALE, UNKNOWN, word
from app.ui.pictures.journey import BIG_STEP, Step
from app.ui.pictures.journey_map.grid import LEFT, Grid
from app.ui.pictures.journey_map.lanes.lane import begin
from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import FEELING_TEXT, GREY, HAIR, INK, PAPER, PETROL, WASH
from app.ui.pictures.kit.curve import runs, smooth
from app.ui.pictures.kit.measure import width
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, spread

LOWEST, HIGHEST = 215, 430  # how high this lane may be
ABOVE, BELOW = 62, 42  # the room for words over the highest feeling and under the lowest
_NOW, _DESIRED = Stroke(INK, 3.2), Stroke(PETROL, 2.4, "7 5")
_SMALL, _STRONG = Type(12.5), Type(12.5, bold=True)
LOUD = 2  # from here on a feeling gets its word beside it


@dataclass(frozen=True)
class Heartbeat:
    """The curve of now as a thick line, that of the desired journey as a thin dashed one."""

    grid: Grid
    steps: Sequence[Step]
    height: float
    compared: bool = True  # both journeys are drawn

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the scale, the curves, and the words at what matters."""
        begin(pen, self.grid, top, "Beleving")
        self._scale(pen, top)
        self._arrows(pen, top)
        for line in runs(self._points(top, desired=True)):
            pen.path(smooth(line), _DESIRED)
        for line in runs(self._points(top, desired=False)):
            pen.path(smooth(line), _NOW)
        for at, step in enumerate(self.steps):
            self._step(pen, at, step, top)
        self._names(pen, top)

    def _y(self, top: float, feeling: float) -> float:
        return top + ABOVE + (2 - feeling) * (self.height - ABOVE - BELOW) / 4

    def _points(self, top: float, *, desired: bool) -> list[tuple[float, float | None]]:
        chosen = [
            (at, step.desired if desired else step.feeling)
            for at, step in enumerate(self.steps)
            if not (step.dropped if desired else step.added)
        ]
        return [
            (self.grid.x(at), None if value is None else self._y(top, value))
            for at, value in chosen
        ]

    def _scale(self, pen: Pen, top: float) -> None:
        for feeling in SCALE:
            y = self._y(top, feeling)
            rule = Stroke(GREY, 1.2) if feeling == 0 else Stroke(HAIR, 1, "1 4")
            pen.line((LEFT, y), (self.grid.right, y), rule)
            marks.feeling(pen, (LEFT - 14, y), feeling, 6)
            pen.text(LEFT - 27, y + 4.3, word(feeling), _SMALL, Set(FEELING_TEXT[feeling], "end"))

    def _arrows(self, pen: Pen, top: float) -> None:
        for at, step in enumerate(self.steps):
            if step.rise >= BIG_STEP and step.feeling is not None and step.desired is not None:
                low, high = self._y(top, step.feeling), self._y(top, step.desired)
                marks.arrow_up(pen, (self.grid.x(at), low - 13), high + 12)

    def _step(self, pen: Pen, at: int, step: Step, top: float) -> None:
        x, ground = self.grid.x(at), WASH if step.moment_of_truth else PAPER
        if step.added:
            self._new(pen, (x, top), step, ground)
            return
        if step.desired is not None and step.desired != step.feeling and not step.dropped:
            marks.feeling(pen, (x, self._y(top, step.desired)), step.desired, 6, ground)
        middle = self._y(top, step.feeling or 0)
        marks.feeling(pen, (x, middle), step.feeling, 9.5, ground)
        self._said(pen, (x, middle), step, ground)
        if step.moment_of_truth:
            self._moment(pen, x, top)

    def _new(self, pen: Pen, place: tuple[float, float], step: Step, ground: str) -> None:
        """Draw a step that only the desired journey has."""
        x, top = place
        y = self._y(top, step.desired or 0)
        marks.feeling(pen, (x, y), step.desired, 8, ground)
        if step.moment_of_truth:
            self._moment(pen, x, top)
        if self.compared:
            below = step.desired is not None and step.desired > 0
            pen.text(x, y + (26 if below else -17), "nieuw", _STRONG, Set(PETROL, "middle", ground))

    def _said(self, pen: Pen, at: tuple[float, float], step: Step, ground: str) -> None:
        """Write the word of a feeling where it matters, and what the desired journey changes."""
        x, y = at
        grey = Set(GREY, "middle", ground)
        if step.feeling is None:
            pen.text(x, y + 28, UNKNOWN, _SMALL, grey)
        elif abs(step.feeling) >= LOUD or step.moment_of_truth:
            ink = Set(FEELING_TEXT[step.feeling], "middle", ground)
            pen.text(x, y + (27 if step.feeling < 0 else -18), word(step.feeling), _STRONG, ink)
        if step.rise >= BIG_STEP:
            # the half way: where the arrow is
            part = (self.height - ABOVE - BELOW) / 8 * step.rise
            pen.text(x + 10, y - part + 5, f"+{step.rise}", Type(14, bold=True), Set(PETROL))
        if step.dropped:
            pen.text(
                x,
                y - 18 if step.feeling is None else y + 44,
                "vervalt",
                _STRONG,
                Set(PETROL, "middle", ground),
            )

    def _moment(self, pen: Pen, x: float, top: float) -> None:
        half = width("moment", 12, bold=True) / 2
        kind, how = Type(12, bold=True), Set(INK, "middle")
        marks.star(pen, (x - half - 6, top + 13))
        pen.text(x + 6, top + 17, "moment", kind, how)
        pen.text(x, top + 33, "van de waarheid", kind, how)

    def _names(self, pen: Pen, top: float) -> None:
        """Name the lines where they end."""
        ends = [
            (line[-1], name, ink)
            for desired, name, ink in ((False, "nu", INK), (True, "gewenst", PETROL))
            if (line := [p for p in self._points(top, desired=desired) if p[1] is not None])
        ]
        if len(ends) < len(("nu", "gewenst")):
            return  # one line needs no name
        heights = spread([point[1] or 0 for point, _name, _ink in ends], 18)
        for (point, name, ink), y in zip(ends, heights, strict=True):
            pen.text(point[0] + 17, y + 5, name, Type(14, bold=True), Set(ink, halo=PAPER))
