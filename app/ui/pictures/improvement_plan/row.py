"""One action of the plan: what and who on the left, when in the middle, the effect on the right."""

from dataclasses import dataclass
from functools import cached_property

from app.ui.pictures.improvement_plan.bars import draw_bar, draw_flag
from app.ui.pictures.improvement_plan.plan import NO_MEASURE, Action, Plan, told, who
from app.ui.pictures.improvement_plan.time_line import TimeLine
from app.ui.pictures.kit.colours import GREY, INK, PETROL, RUST_TEXT
from app.ui.pictures.kit.pen import Pen, Set
from app.ui.pictures.kit.wrapping import Type, wrap

_TITLE, _WHO, _EFFECT = (
    Type(14.5, bold=True, lead=1.28),
    Type(13, lead=1.28),
    Type(12.5, lead=1.28),
)
_LEAST, _PAD = 64, 10
_BAR, _FLAG = 21, 53  # from the top of the row


@dataclass(frozen=True)
class Row:
    """An action between the left edge of its words and the right edge of its effect."""

    plan: Plan
    action: Action
    line: TimeLine
    left: float
    right: float

    @property
    def height(self) -> float:
        """As high as its words need."""
        words = len(self._title) * _TITLE.line + len(self._who) * _WHO.line
        effect = sum(len(lines) for lines, _ink, _bold in self._effect) * _EFFECT.line
        return max(_LEAST, words + 2 * _PAD + 2, effect + 2 * _PAD)

    @cached_property
    def _title(self) -> list[str]:
        return wrap(self.action.title, self.line.left - self.left - 24, _TITLE, 4)

    @cached_property
    def _who(self) -> list[str]:
        return wrap(who(self.plan, self.action), self.line.left - self.left - 24, _WHO, 3)

    @cached_property
    def _effect(self) -> list[tuple[list[str], str, bool]]:
        """The lines about the effect, with their ink and weight."""
        one, room = self.action, self.right - self.line.right - 18
        parts = [
            (one.measure or NO_MEASURE, INK if one.measure else RUST_TEXT, True),
            (f"nu: {one.baseline}" if one.baseline else "", GREY, False),
            (f"doel: {one.target}" if one.target else "", GREY, False),
            (f"gemeten: {told(one)}" if told(one) else "", PETROL, True),
        ]
        return [
            (wrap(words, room, Type(_EFFECT.size, bold=bold), 2), ink, bold)
            for words, ink, bold in parts
            if words
        ]

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the action, its upper edge at `top`."""
        y = top + _PAD
        y += pen.lines(self.left, y, self._title, _TITLE) + 2
        bad = not self.action.owner or self.plan.is_late(self.action)
        pen.lines(self.left, y, self._who, _WHO, Set(RUST_TEXT if bad else GREY))
        draw_bar(pen, self.plan, self.action, self.line, top + _BAR)
        draw_flag(pen, self.plan, self.action, self.line, top + _FLAG)
        y = top + _PAD
        for lines, ink, bold in self._effect:
            kind = Type(_EFFECT.size, bold=bold, lead=_EFFECT.lead)
            y += pen.lines(self.line.right + 18, y, lines, kind, Set(ink))
