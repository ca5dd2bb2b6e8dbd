"""The chain from left to right: what people said, and what a municipality does with it."""

from app.ui.pictures.evidence_chain.chain import Chain, State
from app.ui.pictures.evidence_chain.columns import columns_of
from app.ui.pictures.evidence_chain.layout import MARGIN, TOP, Layout
from app.ui.pictures.evidence_chain.said import broken, cut, description, finding
from app.ui.pictures.evidence_chain.untangling import Segment
from app.ui.pictures.kit.colours import GREY, INK, PAPER, PETROL, RUST, RUST_TEXT, RUST_WASH, WHITE
from app.ui.pictures.kit.heading import heading
from app.ui.pictures.kit.pen import Pen, Place, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

_HEADS = 118
_HEAD, _TEXT, _STRONG = Type(15, bold=True), Type(13.5, lead=1.3), Type(14.5, bold=True)
_LINES = {
    State.STANDS: Stroke(PETROL, 2.2),
    State.LOST: Stroke(RUST, 2.2, "2 6"),
    State.GUESS: Stroke(GREY, 2, "2 6"),
}


def draw(chain: Chain, name: str) -> str:
    """Return the chain as SVG; `name` begins its ids."""
    layout = Layout(chain, columns_of(chain))
    foot, room = TOP + layout.room + 14, layout.width - 2 * MARGIN
    lost = wrap(broken(chain), room - 260, _TEXT, 3)
    left = wrap(cut(chain, len(layout.cards), len(layout.links)), room, _TEXT)
    box = len(lost) * _TEXT.line + 28 if lost else 0
    height = foot + box + (len(left) * _TEXT.line + 14 if left else 0) + 20
    pen = Pen(layout.width, height, name, f"Onderbouwing: {chain.about}", description(chain))
    heading(pen, (MARGIN, 26), finding(chain), chain.about, room)
    _heads(pen, layout)
    _links(pen, layout)
    for slot, card in layout.cards.items():
        card.draw(pen, layout.x(slot), layout.tops[slot])
    if lost:
        _broken(pen, foot, box, lost)
    pen.lines(MARGIN, foot + box + 12, left, _TEXT, Set(GREY))
    return pen.svg()


def _heads(pen: Pen, layout: Layout) -> None:
    """Draw the route line with a stop for each column."""
    for at, one in enumerate(layout.columns):
        x = layout.x((at, ""))
        lines = wrap(one.column.head, layout.step - 30, _HEAD, 1)
        pen.circle((x + 6, _HEADS - 5), 5, WHITE, Stroke(INK, 1.8))
        pen.lines(x + 18, _HEADS - 13, lines, _HEAD)
        start, end = x + 28 + _HEAD.width("".join(lines)), x + layout.step - 6
        if at + 1 < len(layout.columns) and end > start:
            pen.line((start, _HEADS - 5), (end, _HEADS - 5), Stroke(INK, 1.6))
        if one.left:
            pen.text(x + 18, _HEADS + 18, f"en nog {one.left}", Type(12.5), Set(GREY))


def _links(pen: Pen, layout: Layout) -> None:
    """Draw the links; one that lost its ground is cut through before it reaches a card."""
    for pair, (start, end) in layout.ways.items():
        state = layout.chain.state(pair[0][1])
        pen.path(_way(start, end), _LINES[state])
        if pair[1] in layout.cards:
            pen.circle((end[0] - 3, end[1]), 4.2, WHITE, Stroke(_LINES[state].colour, 1.9))
        else:
            pen.line(end, (end[0] + layout.column, end[1]), _LINES[state])
    for pair, (start, end) in layout.ways.items():
        if _is_broken(layout, pair):
            _cross(pen, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2))


def _is_broken(layout: Layout, pair: Segment) -> bool:
    return pair[1] in layout.cards and layout.chain.state(pair[0][1]) is State.LOST


def _cross(pen: Pen, at: Place) -> None:
    x, y = at
    pen.circle(at, 9.5, PAPER, Stroke(RUST, 1.9))
    pen.path(f"M{x - 3.8:.1f} {y - 3.8:.1f}l7.6 7.6m0 -7.6l-7.6 7.6", Stroke(RUST, 2.2))


def _way(start: Place, end: Place) -> str:
    """Return a bend from a right edge to a left one."""
    (x1, y1), (x2, y2) = start, end
    middle = (x1 + x2) / 2
    return f"M{x1:.1f} {y1:.1f}C{middle:.1f} {y1:.1f} {middle:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"


def _broken(pen: Pen, top: float, high: float, lines: list[str]) -> None:
    pen.rect((MARGIN, top, pen.width - 2 * MARGIN, high), RUST_WASH, Stroke(RUST, 1.3), 6)
    middle = top + high / 2
    pen.path(f"M{MARGIN + 17} {middle - 6:.1f}l12 12m0 -12l-12 12", Stroke(RUST, 2.6))
    pen.text(MARGIN + 44, middle + 5, "Onderbouwing vervallen", _STRONG, Set(RUST_TEXT))
    pen.lines(MARGIN + 246, top + 14, lines, _TEXT)
