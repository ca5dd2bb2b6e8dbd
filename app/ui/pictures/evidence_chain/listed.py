"""The chain on a phone: column below column, each card with what it rests on in words."""

from dataclasses import replace

from app.ui.pictures.evidence_chain.cards import Card
from app.ui.pictures.evidence_chain.chain import Chain, Node
from app.ui.pictures.evidence_chain.columns import columns_of
from app.ui.pictures.evidence_chain.said import broken, cut, description, finding
from app.ui.pictures.kit.colours import GREY, INK, RUST_TEXT, WHITE
from app.ui.pictures.kit.heading import heading
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

_WIDTH, _MARGIN = 360, 14
_ROOM = _WIDTH - 2 * _MARGIN
_LEFT = _MARGIN + 22  # of the cards; the route runs before them
_HEAD, _TEXT = Type(15, bold=True), Type(13, lead=1.3)
_NAMED = 2


def upright(chain: Chain, name: str) -> str:
    """Return the chain for a phone."""
    height = _draw(Pen(_WIDTH, 0, name, ""), chain)
    title = f"Onderbouwing: {chain.about}"
    pen = Pen(_WIDTH, height, name, title, description(chain), WHITE)
    _draw(pen, chain)
    return pen.svg()


def _draw(pen: Pen, chain: Chain) -> float:
    """Draw everything, and return how high it became."""
    y = heading(pen, (_MARGIN, 12), finding(chain), chain.about, _ROOM) + 10
    if lost := broken(chain):
        words = wrap(f"Onderbouwing vervallen: {lost}", _ROOM, _TEXT)
        y += pen.lines(_MARGIN, y, words, _TEXT, Set(RUST_TEXT)) + 10
    columns = columns_of(chain)
    for at, one in enumerate(columns):
        top = y
        pen.text(_LEFT, y + 15, one.column.head, _HEAD)
        y += 26
        for node in one.nodes:
            y = _card(pen, chain, node, y)
        if one.left:
            words = [f"en nog {one.left}: zie de tabel"]
            y += pen.lines(_LEFT, y, words, _TEXT, Set(GREY)) + 6
        if at + 1 < len(columns):
            pen.line((_MARGIN + 7, top + 16), (_MARGIN + 7, y + 14), Stroke(INK, 1.6))
        pen.circle((_MARGIN + 7, top + 10), 5.5, WHITE, Stroke(INK, 1.8))
        y += 8
    return y + _left(pen, chain, sum(len(one.nodes) for one in columns), y) + 6


def _left(pen: Pen, chain: Chain, count: int, y: float) -> float:
    """Say what is told of nowhere here, and return how high that is."""
    words = wrap(cut(chain, count, 0), _ROOM, _TEXT) if chain.left else []
    return pen.lines(_MARGIN, y, words, _TEXT, Set(GREY))


def _card(pen: Pen, chain: Chain, node: Node, y: float) -> float:
    rests = [chain.by_id[key].words for key in chain.into[node.id]]
    said = ", ".join(rests[:_NAMED])
    more = f" en nog {len(rests) - _NAMED}" if len(rests) > _NAMED else ""
    about = " · ".join(filter(None, (node.about, f"rust op {said}{more}" if rests else "")))
    width = _WIDTH - _MARGIN - _LEFT
    told = replace(node, about=about)
    card = Card(told, chain.state(node.id), width, node.id == chain.centre, about_most=4)
    card.draw(pen, _LEFT, y)
    return y + card.height + 10
