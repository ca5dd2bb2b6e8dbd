"""The map on a phone: what comes first on top, each with its sign and its scores in words."""

from app.ui.pictures.assumption_map.assumptions import (
    Assumption,
    Assumptions,
    description,
    finding,
    missing,
    word,
)
from app.ui.pictures.assumption_map.verdict import draw_verdict
from app.ui.pictures.kit.colours import GREY, HAIR, PETROL, PETROL_WASH, RUST_TEXT, RUST_WASH, WHITE
from app.ui.pictures.kit.heading import heading
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

_WIDTH, _MARGIN, _WORDS = 360, 14, 44
_ROOM = _WIDTH - _WORDS - _MARGIN
_TEXT, _BOLD, _MORE = Type(15, lead=1.3), Type(15, bold=True, lead=1.3), Type(13, lead=1.3)
_GROUP = Type(14, bold=True)


def upright(assumptions: Assumptions, name: str) -> str:
    """Return the map as a list for a phone."""
    height = _draw(Pen(_WIDTH, 0, name, ""), assumptions)
    title = f"Aannames: {assumptions.about}"
    pen = Pen(_WIDTH, height, name, title, description(assumptions), WHITE)
    _draw(pen, assumptions)
    return pen.svg()


def _draw(pen: Pen, assumptions: Assumptions) -> float:
    """Draw everything, and return how high it became."""
    room = _WIDTH - 2 * _MARGIN
    y = heading(pen, (_MARGIN, 12), finding(assumptions), assumptions.about, room) + 14
    for title, group, urgent in _groups(assumptions):
        if group:
            y = _head(pen, y, title, urgent=urgent)
            for one in group:
                y = _one(pen, y, assumptions, one)
            y += 8
    lines = wrap(missing(assumptions), room, _MORE)
    return y + pen.lines(_MARGIN, y, lines, _MORE, Set(RUST_TEXT)) + 10


def _groups(assumptions: Assumptions) -> list[tuple[str, list[Assumption], bool]]:
    order = sorted(assumptions.placed, key=lambda one: (-(one.importance or 0), one.evidence or 0))
    urgent = [one for one in order if one.is_urgent]
    rest = [one for one in order if not one.is_urgent and one.is_open]
    tested = [one for one in order if not one.is_open]
    return [
        ("Zoek dit eerst uit", urgent, True),
        ("Kan wachten", rest, False),
        ("Uitgezocht", tested, False),
    ]


def _head(pen: Pen, y: float, title: str, *, urgent: bool) -> float:
    pen.rect((0, y, _WIDTH, 30), RUST_WASH if urgent else PETROL_WASH)
    pen.text(_MARGIN, y + 20, title, _GROUP, Set(RUST_TEXT if urgent else PETROL))
    return y + 40


def _one(pen: Pen, y: float, assumptions: Assumptions, one: Assumption) -> float:
    kind = _BOLD if one.is_urgent else _TEXT
    draw_verdict(pen, (_MARGIN + 10, y + 10), one.verdict)
    y += pen.lines(_WORDS, y, wrap(one.text, _ROOM, kind), kind)
    said = (
        f"Belang: {word(assumptions.importance, one.importance)}",
        f"Bewijs: {word(assumptions.evidence, one.evidence)}",
        f"Uitkomst: {assumptions.verdict(one)}",
    )
    for line in said:
        y += pen.lines(_WORDS, y + 3, wrap(line, _ROOM, _MORE), _MORE, Set(GREY))
    pen.line((_WORDS, y + 11), (_WIDTH - _MARGIN, y + 11), Stroke(HAIR, 1))
    return y + 22
