"""The plan on A4 sheets: a row for each action, all along the same line of months."""

from app.ui.pictures.improvement_plan.bars import draw_pennant, draw_state
from app.ui.pictures.improvement_plan.plan import STATUSES, Plan, description, finding
from app.ui.pictures.improvement_plan.row import Row
from app.ui.pictures.improvement_plan.time_line import TimeLine, time_line
from app.ui.pictures.kit.colours import GREY, HAIR, INK, RUST, RUST_TEXT
from app.ui.pictures.kit.days import day_short, month
from app.ui.pictures.kit.heading import heading
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type

WIDTH, HEIGHT = 1123, 794  # A4 on its side
_MARGIN, _TOP, _FOOT = 40, 178, 48
_LEFT, _RIGHT = 362, 818  # of the line of months
_HEAD, _SMALL = Type(14, bold=True), Type(13)
_TICK = Type(12)


def sheets(plan: Plan) -> list[list[Row]]:
    """Return the rows of each sheet: as many as fit on A4, at least one."""
    line = time_line(plan, _LEFT, _RIGHT)
    out: list[list[Row]] = [[]]
    taken = 0.0
    for one in plan.actions:
        row = Row(plan, one, line, _MARGIN, WIDTH - _MARGIN)
        if out[-1] and taken + row.height > HEIGHT - _TOP - _FOOT:
            out.append([])
            taken = 0
        out[-1].append(row)
        taken += row.height
    return out


def draw(plan: Plan, name: str, number: int = 0) -> str:
    """Return one sheet as SVG; `name` begins its ids."""
    every = sheets(plan)
    rows = every[number]
    end = _TOP + sum(row.height for row in rows)
    height = max(HEIGHT, end + _FOOT) if len(every) > 1 else end + _FOOT
    pen = Pen(WIDTH, height, name, f"Verbeterplan: {plan.about}", description(plan))
    part = f" · blad {number + 1} van {len(every)}" if len(every) > 1 else ""
    heading(pen, (_MARGIN, 26), finding(plan), plan.about + part, WIDTH - 2 * _MARGIN)
    if rows:
        _key(pen, plan)
        _months(pen, rows[0].line, end)
        _today(pen, plan, rows[0].line, end)
        _rows(pen, rows)
    return pen.svg()


def _key(pen: Pen, plan: Plan) -> None:
    """Say how many actions go how: a line of bars with words, which also explains the bars."""
    x, y = float(_MARGIN), 110.0
    for status in STATUSES:
        found = [one for one in plan.all if one.status == status]
        if found:
            words = f"{len(found)} {plan.status(found[0]).lower()}"
            draw_state(pen, (x + 1, y - 12, 26, 14), status)
            pen.text(x + 36, y, words, _SMALL, Set(INK))
            x += _SMALL.width(words) + 62
    if any(one.measure_on for one in plan.all):
        draw_pennant(pen, x + 2, y + 2, 1, full=False)
        pen.text(x + 22, y, "meten of het werkt", _SMALL, Set(INK))


def _months(pen: Pen, line: TimeLine, end: float) -> None:
    pen.text(_MARGIN, _TOP - 10, "Actie en eigenaar", _HEAD)
    pen.text(line.right + 18, _TOP - 10, "Effect", _HEAD)
    for when, begins in line.months():
        x = line.x(when)
        pen.line((x, _TOP - 22), (x, end), Stroke(HAIR, 1))
        pen.text(x + 4, _TOP - 10, month(when), _TICK, Set(GREY))
        if begins:
            pen.text(x + 4, _TOP - 26, str(when.year), Type(12, bold=True), Set(GREY))
    pen.line((line.right, _TOP - 22), (line.right, end), Stroke(HAIR, 1))


def _rows(pen: Pen, rows: list[Row]) -> None:
    top = float(_TOP)
    for row in rows:
        pen.line((_MARGIN, top), (WIDTH - _MARGIN, top), Stroke(HAIR, 1))
        row.draw(pen, top)
        top += row.height
    pen.line((_MARGIN, top), (WIDTH - _MARGIN, top), Stroke(HAIR, 1))


def _today(pen: Pen, plan: Plan, line: TimeLine, end: float) -> None:
    """Draw the line of today; the actions are drawn over it."""
    if plan.today:
        x = line.x(plan.today)
        pen.line((x, _TOP - 4), (x, end + 6), Stroke(RUST, 2))
        words = f"vandaag, {day_short(plan.today)}"
        half = _HEAD.width(words) / 2
        middle = min(max(x, line.left + half), line.right - half)
        pen.text(middle, end + 24, words, Type(13, bold=True), Set(RUST_TEXT, "middle"))
