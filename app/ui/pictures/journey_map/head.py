"""The head of a sheet: what it is about, and the one sentence that must stay. And the phases."""

from app.ui.pictures.feelings import finding
from app.ui.pictures.journey import Journey, Phase
from app.ui.pictures.journey_map.grid import LEFT, MARGIN, WIDTH, Grid
from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import GREY, INK, PETROL, PETROL_WASH
from app.ui.pictures.kit.pen import NO_LINE, Pen, Set
from app.ui.pictures.kit.wrapping import Type, wrap

PHASES_AT, PHASES = 114, 58  # where the phases begin, and how high they are
_TITLES = (Type(34, bold=True), Type(26, bold=True), Type(20, bold=True))
_ABOUT = Type(14)
_FINDING = Type(19, bold=True)
_NAMES = (Type(16, bold=True), Type(14.5, bold=True), Type(13, bold=True))


def draw_head(pen: Pen, journey: Journey, part: str) -> None:
    """Write the title, whose journey it is, and what it says; `part` names the sheet."""
    side = " · ".join(filter(None, (journey.based_on, part)))
    room = WIDTH - 2 * MARGIN - _ABOUT.width(side) - 30
    kind = next((kind for kind in _TITLES if kind.width(journey.title) <= room), _TITLES[-1])
    title = wrap(journey.title, room, kind, 1)
    pen.text(MARGIN, 64, title[0] if title else "", kind, Set(INK))
    pen.text(WIDTH - MARGIN, 64, side, _ABOUT, Set(GREY, "end"))
    _about(pen, journey, kind.width(title[0] if title else "") + 18, room)
    badge = journey.badge or ("op aannames" if journey.is_guessed else "")
    taken = marks.badge_width(badge, 13) + 30 if badge else 0
    pen.lines(
        MARGIN,
        76,
        wrap(finding(journey), WIDTH - 2 * MARGIN - taken, _FINDING, 1),
        _FINDING,
        Set(PETROL),
    )
    if badge:
        place = (WIDTH - MARGIN - taken + 30, 76)
        marks.badge(pen, place, badge, "plain" if journey.badge else "guess", 13)


def _about(pen: Pen, journey: Journey, after: float, room: float) -> None:
    lines = wrap(journey.about, max(room - after, 1), _ABOUT, 1)
    if lines and room - after > _ABOUT.width("abcdefgh"):
        pen.text(MARGIN + after, 64, lines[0], _ABOUT, Set(GREY))


def draw_phases(pen: Pen, phases: tuple[Phase, ...], grid: Grid) -> None:
    """Draw a head above the steps of each phase: its name and what the resident wants there."""
    left = float(LEFT)
    for phase in phases:
        wide = grid.column * phase.steps
        pen.rect((left + 2, PHASES_AT, wide - 4, PHASES - 12), PETROL_WASH, NO_LINE, 4)
        pen.rect((left + 2, PHASES_AT, wide - 4, 4), PETROL)
        _name(pen, phase, left + 12, wide - 22)
        left += wide


def _name(pen: Pen, phase: Phase, left: float, room: float) -> None:
    kind = next((kind for kind in _NAMES if kind.width(phase.name) <= room), None)
    if kind is None:  # a long name takes the line of the goal
        small = Type(12.5, bold=True, lead=1.2)
        pen.lines(left, PHASES_AT + 9, wrap(phase.name, room, small, 2), small, Set(PETROL))
        return
    pen.text(left, PHASES_AT + 23, phase.name, kind, Set(PETROL))
    goal = wrap(phase.goal, room, Type(12.5), 1)
    pen.lines(left, PHASES_AT + 29, goal, Type(12.5), Set(INK))
