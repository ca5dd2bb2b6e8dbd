"""An action on the time line: a bar as full as it is done, a flag where it is measured."""

from app.ui.pictures.improvement_plan.plan import (
    BUSY,
    DONE,
    NO_DUE,
    STOPPED,
    WAITS,
    Action,
    Plan,
)
from app.ui.pictures.improvement_plan.time_line import TimeLine
from app.ui.pictures.kit.colours import GREY, INK, PAPER, PETROL, RUST, RUST_TEXT, WHITE
from app.ui.pictures.kit.days import day_short, how_late
from app.ui.pictures.kit.pen import Box, Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type

HIGH = 16  # of a bar
_SHORTEST, _APART = 16, 8
_WORDS, _SMALL = Type(12.5, bold=True), Type(12.5)
_FLAG = 13


def draw_bar(pen: Pen, plan: Plan, one: Action, line: TimeLine, y: float) -> None:
    """Draw when an action runs, and write its deadline beside it; y is the middle."""
    if one.due is None:
        start = line.x(one.start or plan.today or line.first)
        _beside(pen, (start, start), line, y, (NO_DUE, RUST_TEXT))
        return
    end = line.x(one.due)
    begin = line.x(one.start) if one.start and one.start <= one.due else end - _SHORTEST
    begin = max(min(begin, end - _SHORTEST), line.left)
    end = max(end, begin + _SHORTEST)
    if plan.today and plan.is_late(one):
        now = max(line.x(plan.today), end)
        pen.line((end, y), (now, y), Stroke(RUST, 3, "3 4"))
        draw_state(pen, (begin, y - HIGH / 2, end - begin, HIGH), one.status)
        _beside(pen, (begin, now), line, y, (how_late(one.due, plan.today), RUST_TEXT))
        return
    draw_state(pen, (begin, y - HIGH / 2, end - begin, HIGH), one.status)
    far = "" if line.holds(one.due) else f" {one.due.year}"
    _beside(pen, (begin, end), line, y, (day_short(one.due) + far, INK))


def draw_state(pen: Pen, box: Box, status: str) -> None:
    """Draw a bar: full is done, striped is busy, open is planned, dashed waits, struck stopped."""
    if status == DONE:
        pen.rect(box, PETROL, Stroke(PETROL, 1.8), 4)
    elif status == BUSY:
        pen.rect(box, WHITE, Stroke(PETROL, 1.8), 4)
        pen.rect(box, pen.hatched(PETROL), Stroke(PETROL, 1.8), 4)
    elif status == STOPPED:
        pen.rect(box, WHITE, Stroke(GREY, 1.8), 4)
        middle = box[1] + box[3] / 2
        pen.line((box[0], middle), (box[0] + box[2], middle), Stroke(GREY, 1.8))
    else:
        pen.rect(box, WHITE, Stroke(PETROL, 1.8, "4 3" if status == WAITS else ""), 4)


def draw_flag(pen: Pen, plan: Plan, one: Action, line: TimeLine, y: float) -> None:
    """Draw when the effect is measured; a full flag was measured. y is the foot."""
    if one.measure_on is None:
        return
    x = min(max(line.x(one.measure_on), line.left + 2), line.right - 2)
    missed = plan.misses_measure(one)
    verb = "gemeten" if one.measured else "niet gemeten" if missed else "meten"
    far = "" if line.holds(one.measure_on) else f" {one.measure_on.year}"
    words = f"{verb} {day_short(one.measure_on)}{far}"
    room = _FLAG + 6 + _SMALL.width(words)
    way = 1 if x + room <= line.right else -1
    draw_pennant(pen, x, y, way, full=bool(one.measured))
    anchor = "start" if way > 0 else "end"
    pen.text(
        x + way * (_FLAG + 5),
        y - 4,
        words,
        _SMALL,
        Set(RUST_TEXT if missed else GREY, anchor, PAPER),
    )


def draw_pennant(pen: Pen, x: float, y: float, way: int, *, full: bool) -> None:
    """Draw a flag on its pole."""
    cloth = f"M{x:.1f} {y - 16:.1f}h{12 * way}l{-4 * way} 4.5 {4 * way} 4.5h{-12 * way}z"
    pen.path(cloth, Stroke(INK, 1.4), INK if full else WHITE)
    pen.line((x, y), (x, y - 16), Stroke(INK, 1.6))


def _beside(
    pen: Pen, ends: tuple[float, float], line: TimeLine, y: float, said: tuple[str, str]
) -> None:
    """Write words in an ink at the end of a bar, before it when there is no room, else over it."""
    (begin, end), (words, ink) = ends, said
    room = _WORDS.width(words) + _APART
    if end + room <= line.right:
        pen.text(end + _APART, y + 4.4, words, _WORDS, Set(ink, halo=PAPER))
    elif begin - room >= line.left:
        pen.text(begin - _APART, y + 4.4, words, _WORDS, Set(ink, "end", PAPER))
    else:
        pen.text((begin + end) / 2, y + 4.4, words, _WORDS, Set(ink, "middle", PAPER))
