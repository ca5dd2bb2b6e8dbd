"""The face of a persona without a face: a ring for each way of doing, as long as its position."""

from math import cos, pi, sin

from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import PETROL, PETROL_WASH, RUST, WHITE
from app.ui.pictures.kit.pen import Pen, Place, Stroke
from app.ui.pictures.persona_card.persona import Persona, Scale

_TRACK = "#bfd6d3"
_FIRST, _EACH = 0.12, 0.19  # of a turn: position 1, and each next one
_OUTER, _INNER = 0.9, 0.68  # of the radius


def draw_avatar(pen: Pen, at: Place, radius: float, persona: Persona) -> None:
    """Draw the rings; the one that leans furthest is rust."""
    pen.circle(at, radius, PETROL_WASH)
    if not any(scale.is_known for scale in persona.scales):
        marks.feeling(pen, at, None, radius * 0.5, PETROL_WASH)
    count = max(len(persona.scales), 1)
    for number, scale in enumerate(persona.scales):
        ring = radius * (_OUTER - _INNER * number / count)
        pen.circle(at, ring, "none", Stroke(_TRACK, radius * 0.03))
        if scale.is_known:
            colour = RUST if number == persona.loudest else PETROL
            _ring(pen, at, (ring, radius), scale, colour)


def _ring(pen: Pen, at: Place, radii: tuple[float, float], scale: Scale, colour: str) -> None:
    ring, radius = radii
    turn = 2 * pi * (_FIRST + _EACH * ((scale.position or 1) - 1))
    end = (at[0] + ring * sin(turn), at[1] - ring * cos(turn))
    large = int(turn > pi)
    start = f"M{at[0]:.1f} {at[1] - ring:.1f}"
    arc = f"A{ring:.1f} {ring:.1f} 0 {large} 1 {end[0]:.1f} {end[1]:.1f}"
    pen.path(start + arc, Stroke(colour, radius * 0.065))
    pen.circle(end, radius * 0.06, WHITE, Stroke(colour, radius * 0.035))
