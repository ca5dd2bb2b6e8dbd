"""The map on A4: up is important, left is little evidence; the corner of both comes first."""

from app.ui.pictures.assumption_map.assumptions import (
    STEPS,
    THINKING,
    Assumption,
    Assumptions,
    corner,
    description,
    finding,
    missing,
)
from app.ui.pictures.assumption_map.verdict import draw_verdict, used
from app.ui.pictures.kit.cells import Cells, Label
from app.ui.pictures.kit.colours import (
    GREY,
    HAIR,
    INK,
    PETROL,
    RUST,
    RUST_TEXT,
    RUST_WASH,
    WASH,
    WHITE,
)
from app.ui.pictures.kit.heading import heading
from app.ui.pictures.kit.pen import NO_LINE, Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

WIDTH, _HEIGHT = 1123, 794  # A4 on its side
_MARGIN, _LEFT, _TOP, _FOOT = 40, 172, 134, 92
_HEAD = 30  # the name of the corner
_AXIS, _NAME, _SMALL = Type(14, bold=True), Type(13, lead=1.2), Type(13)
_MIDDLE = STEPS // 2
_FEW, _LARGE, _SMALLER = 8, 15.0, 13.5  # few assumptions get larger words


def draw(assumptions: Assumptions, name: str) -> str:
    """Return the map as SVG; `name` begins its ids."""
    cells = _cells(assumptions)
    pen = Pen(WIDTH, cells.ys[-1] + _FOOT, name, _title(assumptions), description(assumptions))
    heading(pen, (_MARGIN, 26), finding(assumptions), assumptions.about, WIDTH - 2 * _MARGIN)
    _key(pen, assumptions, _TOP - 20)
    _ground(pen, cells, urgent=bool(assumptions.urgent))
    _corner(pen, cells, assumptions)
    _labels(pen, cells)
    _rows(pen, assumptions, cells)
    _columns(pen, assumptions, cells)
    pen.text(_LEFT, pen.height - 16, missing(assumptions), _NAME, Set(RUST_TEXT))
    return pen.svg()


def _title(assumptions: Assumptions) -> str:
    return f"Aannamekaart: {assumptions.about}"


def _cells(assumptions: Assumptions) -> Cells:
    labels = [_label(one) for one in assumptions.placed]
    box = (_LEFT, _TOP, WIDTH - _LEFT - _MARGIN, _HEIGHT - _TOP - _FOOT)
    return Cells(box, STEPS, STEPS, labels, _HEAD, _LARGE if len(labels) <= _FEW else _SMALLER)


def _label(one: Assumption) -> Label:
    column, row = (one.evidence or 1) - 1, STEPS - (one.importance or STEPS)
    return Label(column, row, one.short, one.verdict, bold=one.is_urgent)


def _key(pen: Pen, assumptions: Assumptions, y: float) -> None:
    """Say once how all begin, and what the signs are: a line of marks with words."""
    x = float(_LEFT)
    if any(one.short != one.text for one in assumptions.placed):
        words = f"{THINKING}…"
        pen.text(x, y, words, _AXIS)
        x += _AXIS.width(words) + 40
    for code, word in used(assumptions):
        draw_verdict(pen, (x + 7, y - 5), code)
        pen.text(x + 21, y, word, _SMALL, Set(GREY))
        x += _SMALL.width(word) + 52


def _ground(pen: Pen, cells: Cells, *, urgent: bool) -> None:
    """Draw the corner of what comes first, the lines, and the two that part the map."""
    xs, ys = cells.xs, cells.ys
    fill = RUST_WASH if urgent else WASH
    pen.rect((xs[0], ys[0], xs[-1] - xs[0], ys[-1] - ys[0]), WHITE)
    pen.rect((xs[0], ys[0], xs[_MIDDLE] - xs[0], ys[_MIDDLE] - ys[0]), fill)
    for at, x in enumerate(xs):
        pen.line((x, ys[0]), (x, ys[-1]), _rule(at))
    for at, y in enumerate(ys):
        pen.line((xs[0], y), (xs[-1], y), _rule(at))


def _corner(pen: Pen, cells: Cells, assumptions: Assumptions) -> None:
    """Name the corner of what matters and rests on little, after what is left to do there."""
    left, top = cells.xs[0], cells.ys[0]
    words = corner(assumptions)
    wide = min(_AXIS.width(words) + 24, cells.xs[_MIDDLE] - left)
    pen.rect((left, top, wide, 26), RUST if assumptions.urgent else GREY, NO_LINE)
    pen.text(left + 12, top + 18, words, _AXIS, Set(WHITE))


def _rule(at: int) -> Stroke:
    return Stroke(GREY, 1.6) if at == _MIDDLE else Stroke(HAIR, 1)


def _labels(pen: Pen, cells: Cells) -> None:
    for one in cells.placed():
        draw_verdict(pen, one.mark, one.label.mark)
        pen.lines(*one.words, one.lines, one.kind)
    for left in cells.left():
        words = wrap(f"en nog {left.count}: zie de tabel", left.room, Type(12.5, bold=True), 1)
        pen.lines(left.x, left.y - 11, words, Type(12.5, bold=True), Set(GREY))


def _rows(pen: Pen, assumptions: Assumptions, cells: Cells) -> None:
    """Name the importance of each row; an arrow on the route line says where it grows."""
    ys, x = cells.ys, _LEFT - 14
    pen.path(f"M{x} {ys[-1] - 4:.1f}V{ys[0] + 4:.1f}m-5 7l5 -7 5 7", Stroke(PETROL, 2))
    pen.text(_MARGIN, ys[0] + 14, "Belang", _AXIS, Set(PETROL))
    for at, word in enumerate(assumptions.importance[::-1]):
        lines = wrap(word, _LEFT - _MARGIN - 30, _NAME, 3)
        middle = (ys[at] + ys[at + 1]) / 2 + (10 if at == 0 else 0)
        pen.lines(_MARGIN, middle - len(lines) * _NAME.line / 2, lines, _NAME, Set(INK))


def _columns(pen: Pen, assumptions: Assumptions, cells: Cells) -> None:
    xs, y = cells.xs, cells.ys[-1] + 14
    pen.path(f"M{xs[0] + 4:.1f} {y}H{xs[-1] - 4:.1f}m-7 -5l7 5 -7 5", Stroke(PETROL, 2))
    pen.text(_MARGIN, y + 22, "Bewijs", _AXIS, Set(PETROL))
    for at, word in enumerate(assumptions.evidence):
        lines = wrap(word, xs[at + 1] - xs[at] - 16, _NAME, 3)
        pen.lines(xs[at] + 8, y + 10, lines, _NAME, Set(INK))
