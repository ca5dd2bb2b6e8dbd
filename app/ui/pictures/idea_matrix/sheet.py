"""The whole matrix: NU and WOW stand on the ground; what is not possible yet hangs above."""

from collections.abc import Iterator

from app.ui.pictures.idea_matrix.box import Box, Look, Setting, draw_choice
from app.ui.pictures.idea_matrix.ideas import Choice, Ideas, description, finding
from app.ui.pictures.kit.colours import (
    BLUE,
    BLUE_WASH,
    GREY,
    INK,
    PAPER,
    PETROL,
    RUST,
    RUST_WASH,
    WHITE,
    YELLOW,
    YELLOW_WASH,
)
from app.ui.pictures.kit.heading import heading
from app.ui.pictures.kit.pen import Pen, Place, Set, Stroke
from app.ui.pictures.kit.wrapping import Type

WIDTH, _HEIGHT = 1123, 794  # A4 on its side
_MARGIN, _TOP, _GAP, _FOOT = 40, 132, 12, 62
_AXIS, _SMALL = Type(14, bold=True), Type(13)
_PHONE, _EDGE = 360, 12
_LOOKS = {
    "nu": Look(BLUE_WASH, Stroke(BLUE, 2)),
    "wow": Look(RUST_WASH, Stroke(RUST, 2)),
    "hoe": Look(YELLOW_WASH, Stroke(YELLOW, 2, "6 4")),
    "": Look(PAPER, Stroke(GREY, 1.2, "2 4"), Type(16, bold=True), "Ideeën zonder vak komen hier."),
}
_ORDER = ("nu", "wow", "hoe")
_NOWHERE, _TALK = "Nog geen vak", "bespreek waar deze horen"
_FEW, _MANY = 8, 20  # ideas


def draw(ideas: Ideas, name: str) -> str:
    """Return the matrix on A4 as SVG; `name` begins its ids."""
    wide = (WIDTH - 2 * _MARGIN - _GAP) / 2
    now, wow, how, nowhere = (_box(ideas, code, wide) for code in (*_ORDER, ""))
    above, below = max(how.height, nowhere.height), max(now.height, wow.height)
    spare = max(0, _HEIGHT - _TOP - _FOOT - _GAP - above - below) / 2
    above, below = above + spare, below + spare
    height = _TOP + above + _GAP + below + _FOOT
    pen = Pen(WIDTH, height, name, _title(ideas), description(ideas))
    heading(pen, (_MARGIN, 26), finding(ideas), ideas.about, WIDTH - 2 * _MARGIN)
    _key(pen, (_MARGIN, _TOP - 18), dots=_setting(ideas).has_dots)
    right, ground = _MARGIN + wide + _GAP, _TOP + above + _GAP
    nowhere.draw(pen, (_MARGIN, _TOP), above)
    how.draw(pen, (right, _TOP), above)
    now.draw(pen, (_MARGIN, ground), below)
    wow.draw(pen, (right, ground), below)
    _axis(pen, ground + below)
    return pen.svg()


def upright(ideas: Ideas, name: str) -> str:
    """Return the boxes below each other, for a phone."""
    room = _PHONE - 2 * _EDGE
    boxes = list(_boxes(ideas, room))
    top = heading(Pen(_PHONE, 0, name, ""), (_EDGE, 12), finding(ideas), ideas.about, room) + 92
    height = top + sum(box.height + _GAP for box in boxes) + 4
    pen = Pen(_PHONE, height, name, _title(ideas), description(ideas), WHITE)
    heading(pen, (_EDGE, 12), finding(ideas), ideas.about, room)
    _narrow_key(pen, top - 64)
    for box in boxes:
        box.draw(pen, (_EDGE, top), box.height)
        top += box.height + _GAP
    return pen.svg()


def _title(ideas: Ideas) -> str:
    return f"COCD-box: {ideas.about}"


def _boxes(ideas: Ideas, width: float) -> Iterator[Box]:
    for code in (*_ORDER, ""):
        if code or ideas.inside(""):
            yield _box(ideas, code, width)


def _box(ideas: Ideas, code: str, width: float) -> Box:
    inside = ideas.inside(code)
    name, about = ideas.name(code) if code else (_NOWHERE, _TALK if inside else "")
    return Box(name, about, inside, width, _LOOKS[code], _setting(ideas))


def _setting(ideas: Ideas) -> Setting:
    most = max((one.votes or 0 for one in ideas.all), default=0)
    if len(ideas.all) > _MANY:
        return Setting(13.5, 0, most)
    return Setting(16 if len(ideas.all) <= _FEW else 14.5, 2, most)


_KEY = tuple((choice, choice.value) for choice in Choice)


def _key(pen: Pen, at: Place, *, dots: bool) -> None:
    """Say what the signs are, in one line above the matrix."""
    x, y = at
    for choice, words in _KEY:
        draw_choice(pen, (x + 8, y - 5), choice)
        pen.text(x + 22, y, words, _SMALL, Set(GREY))
        x += _SMALL.width(words) + 50
    if dots:
        pen.circle((x + 4, y - 4), 3.2, INK)
    else:
        pen.line((x - 10, y - 4), (x + 7, y - 4), Stroke(INK, 6))
    words = "een stip is een sticker" if dots else "hoe langer, hoe meer stickers"
    pen.text(x + 14, y, words, _SMALL, Set(GREY))


def _narrow_key(pen: Pen, y: float) -> None:
    for at, (choice, words) in enumerate(_KEY):
        draw_choice(pen, (_EDGE + 10, y + at * 20), choice)
        pen.text(_EDGE + 26, y + 4.5 + at * 20, words, _SMALL, Set(GREY))
    pen.circle((_EDGE + 186, y), 3.2, INK)
    pen.text(_EDGE + 196, y + 4.5, "aantal stickers", _SMALL, Set(GREY))


def _axis(pen: Pen, y: float) -> None:
    """Draw the route line below: from what is usual to what surprises."""
    left, right = "gewoon", "verrassend"
    pen.text(_MARGIN, y + 33, left, _AXIS, Set(PETROL))
    pen.text(WIDTH - _MARGIN, y + 33, right, _AXIS, Set(PETROL, "end"))
    start = _MARGIN + _AXIS.width(left) + 14
    end = WIDTH - _MARGIN - _AXIS.width(right) - 14
    pen.path(f"M{start:.1f} {y + 28:.1f}H{end:.1f}m-7 -5l7 5 -7 5", Stroke(PETROL, 2))
