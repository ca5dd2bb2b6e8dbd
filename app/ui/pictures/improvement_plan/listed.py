"""The plan on a phone: each action with a small time line of its own."""

from app.ui.pictures.improvement_plan.bars import draw_bar, draw_flag
from app.ui.pictures.improvement_plan.plan import (
    NO_MEASURE,
    Action,
    Plan,
    description,
    finding,
    told,
    who,
)
from app.ui.pictures.improvement_plan.time_line import TimeLine, time_line
from app.ui.pictures.kit.colours import GREY, HAIR, INK, RUST, RUST_TEXT, WHITE
from app.ui.pictures.kit.days import day_short, month
from app.ui.pictures.kit.heading import heading
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

_WIDTH, _MARGIN = 360, 14
_ROOM = _WIDTH - 2 * _MARGIN
_TITLE, _TEXT, _TICK = Type(15, bold=True, lead=1.28), Type(13, lead=1.32), Type(12)
_LINE = 58  # height of a time line


def upright(plan: Plan, name: str) -> str:
    """Return the plan below each other, for a phone."""
    height = _draw(Pen(_WIDTH, 0, name, ""), plan)
    title = f"Verbeterplan: {plan.about}"
    pen = Pen(_WIDTH, height, name, title, description(plan), WHITE)
    _draw(pen, plan)
    return pen.svg()


def _draw(pen: Pen, plan: Plan) -> float:
    """Draw everything, and return how high it became."""
    y = heading(pen, (_MARGIN, 12), finding(plan), plan.about, _ROOM) + 12
    line = time_line(plan, _MARGIN, _WIDTH - _MARGIN)
    if plan.today and plan.all:
        words = f"De streep is vandaag, {day_short(plan.today)}"
        y += pen.lines(_MARGIN, y, wrap(words, _ROOM, _TEXT), _TEXT, Set(RUST_TEXT)) + 8
    for one in plan.actions:
        y = _action(pen, plan, one, line, y)
    return y + 8


def _action(pen: Pen, plan: Plan, one: Action, line: TimeLine, y: float) -> float:
    pen.line((_MARGIN, y), (_WIDTH - _MARGIN, y), Stroke(GREY, 1))
    y += 10
    y += pen.lines(_MARGIN, y, wrap(one.title, _ROOM, _TITLE), _TITLE) + 2
    bad = Set(RUST_TEXT if not one.owner or plan.is_late(one) else GREY)
    y += pen.lines(_MARGIN, y, wrap(who(plan, one), _ROOM, _TEXT), _TEXT, bad) + 8
    y = _when(pen, plan, one, line, y)
    return _effect(pen, one, y) + 12


def _when(pen: Pen, plan: Plan, one: Action, line: TimeLine, y: float) -> float:
    for when, _begins in line.months():
        x = line.x(when)
        pen.line((x, y), (x, y + 16 + _LINE), Stroke(HAIR, 1))
        pen.text(x + 3, y + 11, month(when), _TICK, Set(GREY))
    if plan.today:
        x = line.x(plan.today)
        pen.line((x, y + 16), (x, y + 16 + _LINE), Stroke(RUST, 2))
    draw_bar(pen, plan, one, line, y + 30)
    draw_flag(pen, plan, one, line, y + 12 + _LINE)
    return y + 16 + _LINE + 8


def _effect(pen: Pen, one: Action, y: float) -> float:
    for words, ink in (
        (one.measure or NO_MEASURE, INK if one.measure else RUST_TEXT),
        (f"nu: {one.baseline}" if one.baseline else "", GREY),
        (f"doel: {one.target}" if one.target else "", GREY),
        (f"gemeten: {told(one)}" if told(one) else "", INK),
    ):
        y += pen.lines(_MARGIN, y, wrap(words, _ROOM, _TEXT), _TEXT, Set(ink))
    return y
