"""The card of a record: full edge for what stands, dashed for what lost its ground or has none."""

from dataclasses import dataclass
from functools import cached_property

from app.ui.pictures.evidence_chain.chain import Node, State
from app.ui.pictures.kit.colours import (
    GREY,
    INK,
    PETROL,
    PETROL_WASH,
    RUST,
    RUST_TEXT,
    RUST_WASH,
    WHITE,
)
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

_PAD, _MOST = 13, 6
_ABOUT, _STATE = Type(12.5, lead=1.28), Type(12.5, bold=True, lead=1.28)
_EDGES = {
    State.STANDS: Stroke(GREY, 1.3),
    State.LOST: Stroke(RUST, 1.5, "5 4"),
    State.GUESS: Stroke(GREY, 1.3, "2 4"),
}


@dataclass(frozen=True)
class Card:
    """A record, as wide as its column."""

    node: Node
    state: State
    width: float
    is_centre: bool
    about_most: int = 3  # lines

    @property
    def height(self) -> float:
        """As high as its words."""
        below = len(self._about) * _ABOUT.line + len(self._said) * _STATE.line
        return len(self._lines) * self._kind.line + below + 5 + 2 * _PAD - 4

    @property
    def _kind(self) -> Type:
        return Type(13.5, bold=self.is_centre, lead=1.28)

    @cached_property
    def _lines(self) -> list[str]:
        return wrap(self.node.words, self.width - 2 * _PAD, self._kind, _MOST)

    @cached_property
    def _about(self) -> list[str]:
        return wrap(self.node.about, self.width - 2 * _PAD, _ABOUT, self.about_most)

    @cached_property
    def _said(self) -> list[str]:
        """What is said of its ground, where that needs saying."""
        says = self.state is not State.STANDS and not self.node.gone
        return wrap(self.state.value, self.width - 2 * _PAD, _STATE) if says else []

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw the card, its left top at x, y."""
        lost = self.state is State.LOST
        ground = RUST_WASH if lost else PETROL_WASH if self.is_centre else WHITE
        edge = _EDGES[self.state]
        if self.is_centre:
            edge = Stroke(RUST if lost else PETROL, 2.6, edge.dash)
        pen.rect((x, y, self.width, self.height), ground, edge, 6)
        y += _PAD - 2
        y += pen.lines(x + _PAD, y, self._lines, self._kind, Set(INK)) + 3
        y += pen.lines(x + _PAD, y, self._about, _ABOUT, Set(GREY))
        pen.lines(x + _PAD, y, self._said, _STATE, Set(RUST_TEXT if lost else GREY))
