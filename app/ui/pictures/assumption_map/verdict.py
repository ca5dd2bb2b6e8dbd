"""The signs of what came of an assumption; each differs in form, so black and white is enough."""

from collections.abc import Iterator

from app.ui.pictures.assumption_map.assumptions import OPEN, Assumptions
from app.ui.pictures.kit.colours import INK, PETROL, WHITE
from app.ui.pictures.kit.pen import NO_LINE, Pen, Place, Stroke

_TRUE, _PARTLY, _FALSE = "bevestigd", "deels", "weerlegd"


def draw_verdict(pen: Pen, at: Place, code: str) -> None:
    """Draw a sign: dashed is not tested, a tick is true, half is partly, a cross is not true."""
    x, y = at
    if code == _TRUE:
        pen.circle(at, 7.5, PETROL)
        pen.path(f"M{x - 3.6:.1f} {y + 0.3:.1f}l2.6 2.8 4.6 -5.6", Stroke(WHITE, 2))
    elif code == _PARTLY:
        pen.circle(at, 6.8, WHITE, Stroke(PETROL, 2))
        pen.path(f"M{x:.1f} {y - 6.8:.1f}a6.8 6.8 0 0 1 0 13.6z", NO_LINE, PETROL)
    elif code == _FALSE:
        pen.circle(at, 6.8, WHITE, Stroke(INK, 2))
        pen.path(f"M{x - 2.8:.1f} {y - 2.8:.1f}l5.6 5.6m0 -5.6l-5.6 5.6", Stroke(INK, 2))
    else:
        pen.circle(at, 6.8, WHITE, Stroke(INK, 1.6, "3 2.5"))


def used(assumptions: Assumptions) -> Iterator[tuple[str, str]]:
    """Give the code and the word of each sign that is drawn."""
    seen = {OPEN if one.is_open else one.verdict: one for one in assumptions.placed}
    for code in (OPEN, _TRUE, _PARTLY, _FALSE):
        if code in seen:
            yield code, assumptions.verdict(seen[code])
