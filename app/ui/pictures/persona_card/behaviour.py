"""How a persona does things: words above, five stops on the route line below."""

from app.ui.pictures.kit.colours import GREY, PETROL, RUST, RUST_TEXT, WHITE
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap
from app.ui.pictures.persona_card.fit import Fit
from app.ui.pictures.persona_card.persona import STEPS, Persona, Scale, proof

_POLE, _PROOF = Type(14, lead=1.25), Type(12.5)
_SIDE, _APART, _HALF = 8, 24, 0.47  # of a column: one of the two ways
_LINE, _BELOW, _AFTER = 13, 24, 52  # below the words: the line, what it rests on, the next


def draw_behaviour(pen: Pen, persona: Persona, y: float, fit: Fit) -> float:
    """Draw every scale, side by side where there is room; return where they end."""
    y += fit.gap * 0.5
    pen.text(fit.margin, y + 15, "Gedrag", fit.head, Set(PETROL))
    y += 26
    if not persona.scales:
        pen.text(fit.margin, y + 14, "nog niet ingevuld", _POLE, Set(GREY))
        return y + 24
    for first in range(0, len(persona.scales), fit.columns):
        row = persona.scales[first : first + fit.columns]
        high = max(_high(scale, fit.column) for scale in row)
        for at, scale in enumerate(row):
            _scale(pen, scale, (fit.x(at), y, fit.column), high)
        y += high + _AFTER
    return y


def _poles(scale: Scale, room: float) -> tuple[list[str], list[str]]:
    """Return the lines of both ways; two that fit beside each other need no second line."""
    if _POLE.width(scale.left) + _POLE.width(scale.right) + _APART <= room:
        return [scale.left], [scale.right]
    return wrap(scale.left, room * _HALF, _POLE, 3), wrap(scale.right, room * _HALF, _POLE, 3)


def _high(scale: Scale, room: float) -> float:
    return max(1, *map(len, _poles(scale, room))) * _POLE.line


def _scale(pen: Pen, scale: Scale, place: tuple[float, float, float], high: float) -> None:
    x, y, room = place
    left, right = _poles(scale, room)
    for lines, at, anchor in ((left, x, "start"), (right, x + room, "end")):
        top = y + high - len(lines) * _POLE.line
        pen.lines(at, top, lines, _POLE, Set(anchor=anchor))
    along = y + high + _LINE
    ends = (x + _SIDE, along), (x + room - _SIDE, along)
    pen.line(*ends, Stroke(GREY, 1.5, "" if scale.is_known else "2 5"))
    if scale.is_known:
        _stops(pen, scale, (x + _SIDE, along, room - 2 * _SIDE))
    else:
        words = Set(RUST_TEXT, "middle")
        pen.text(x + room / 2, along + _BELOW - 5, proof(scale), Type(12.5, bold=True), words)


def _stops(pen: Pen, scale: Scale, place: tuple[float, float, float]) -> None:
    """Draw the stops: the full one is where this person stands, dashed when that is a guess."""
    x, y, room = place
    for number in range(1, STEPS + 1):
        middle = (x + room * (number - 1) / (STEPS - 1), y)
        if number != scale.position:
            pen.circle(middle, 4, WHITE, Stroke(GREY, 1.5))
        elif scale.is_guessed:
            pen.circle(middle, 8, WHITE, Stroke(RUST, 2, "3 2.5"))
        else:
            pen.circle(middle, 8.5, PETROL)
    _said(pen, scale, place)


def _said(pen: Pen, scale: Scale, place: tuple[float, float, float]) -> None:
    """Say below the full stop on how much it rests; at an edge it turns inward."""
    x, y, room = place
    at = x + room * ((scale.position or 1) - 1) / (STEPS - 1)
    anchor = {1: "start", STEPS: "end"}.get(scale.position or 0, "middle")
    at += {"start": -_SIDE, "end": _SIDE}.get(anchor, 0)
    ink = RUST_TEXT if scale.is_guessed else GREY
    pen.text(at, y + _BELOW, proof(scale), _PROOF, Set(ink, anchor))
