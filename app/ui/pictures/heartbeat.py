"""The heartbeat by itself: small for a card, upright for a phone."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.pictures.feelings import ENDS, SCALE, description, highest, lowest, word
from app.ui.pictures.journey import Journey, Step
from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import (
    FEELING_TEXT,
    GREY,
    HAIR,
    INK,
    PETROL,
    PETROL_WASH,
    WASH,
    WHITE,
)
from app.ui.pictures.kit.curve import runs, smooth
from app.ui.pictures.kit.pen import NO_LINE, Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

WIDTH, HEIGHT = 320, 96  # of a card
_MARGIN = 14
_WORDS = Type(12)
_DENSE = 20  # from so many steps on, only what matters gets its sign


def card(journey: Journey, name: str) -> str:
    """Return the heartbeat as it stands on a card: one high and one low get words."""
    words = description(journey, with_table=False)
    pen = Pen(WIDTH, HEIGHT, name, f"Heartbeat: {journey.title}", words, WHITE)
    pen.line((6, _y(0)), (WIDTH - 6, _y(0)))
    told = [step for step in journey.steps if step.feeling is not None]
    points = [
        (_x(at, len(journey.steps)), None if step.feeling is None else _y(step.feeling))
        for at, step in enumerate(journey.steps)
    ]
    for line in runs(points):
        pen.path(smooth(line), Stroke(INK, 2.2))
    ends = {id(lowest(told)), id(highest(told))} if told else set()
    for (x, _), step in zip(points, journey.steps, strict=True):
        _sign(pen, x, step, loud=id(step) in ends, dense=len(points) > _DENSE)
    if told:
        _say(pen, journey, highest(told), above=True)
        _say(pen, journey, lowest(told), above=False)
    else:
        pen.text(WIDTH / 2, HEIGHT - 12, "nog geen scores", _WORDS, Set(GREY, "middle"))
    return pen.svg()


def _x(at: int, count: int) -> float:
    return _MARGIN + (WIDTH - 2 * _MARGIN) * (at / max(count - 1, 1))


def _y(feeling: int) -> float:
    return HEIGHT / 2 - feeling * 11


def _sign(pen: Pen, x: float, step: Step, *, loud: bool, dense: bool) -> None:
    if loud or not dense or step.feeling is None:
        radius = 5.5 if loud else 4.0
        marks.feeling(pen, (x, _y(step.feeling or 0)), step.feeling, radius)


def _say(pen: Pen, journey: Journey, step: Step, *, above: bool) -> None:
    """Write what a high or a low is about, inside the card whichever side it stands on."""
    x = _x([id(each) for each in journey.steps].index(id(step)), len(journey.steps))
    words = wrap(step.title, WIDTH - 2 * _MARGIN, _WORDS, 1)[0]
    half = _WORDS.width(words) / 2
    middle = min(max(x, _MARGIN + half), WIDTH - _MARGIN - half)
    ink = Set(FEELING_TEXT[step.feeling or 0], "middle")
    pen.text(middle, 12 if above else HEIGHT - 5, words, _WORDS, ink)


# --- upright, for a phone

_PHONE = 360
_FEELINGS_AT, _FEELINGS_STEP = 24, 17  # where -2 stands, and the distance of the next
_TEXT = _FEELINGS_AT + 4 * _FEELINGS_STEP + 26
_TITLE = Type(15, bold=True, lead=1.27)
_MORE = Type(13)
_STAR_LINE = Type(12.5, bold=True)
_FIRST = 52  # below the scale


@dataclass(frozen=True)
class _Block:
    """The words of a step, or the head of a phase, with where it stands."""

    top: float
    height: float
    draw: Callable[[Pen, float], None]
    step: Step | None = None


def upright(journey: Journey, name: str) -> str:
    """Return the heartbeat as it runs down a phone: the line on the left, the words beside it."""
    blocks = _blocks(journey)
    height = (blocks[-1].top + blocks[-1].height if blocks else _FIRST) + 8
    pen = Pen(_PHONE, height, name, f"Heartbeat: {journey.title}", description(journey), WHITE)
    _rulers(pen, height)
    for block in blocks:
        if block.step and block.step.moment_of_truth:
            pen.rect((4, block.top - 4, _PHONE - 8, block.height), WASH, NO_LINE, 6)
    points = [(b.top + 12, _across(b.step.feeling)) for b in blocks if b.step]
    for line in runs(points):
        pen.path(smooth(line, upright=True), Stroke(INK, 3))
    for block in blocks:
        block.draw(pen, block.top)
    return pen.svg()


def _across(feeling: int | None) -> float | None:
    return None if feeling is None else _FEELINGS_AT + (feeling + 2) * _FEELINGS_STEP


def _rulers(pen: Pen, height: float) -> None:
    for feeling in SCALE:
        x = _across(feeling) or 0
        rule = Stroke(GREY, 1.2) if feeling == 0 else Stroke(HAIR, 1, "1 4")
        pen.line((x, 42), (x, height - 8), rule)
        if feeling in ENDS:
            marks.feeling(pen, (x, 32), feeling, 6)
    pen.text(8, 16, word(-2), _WORDS, Set(FEELING_TEXT[-2]))
    pen.text(_across(2) or 0, 16, word(2), _WORDS, Set(FEELING_TEXT[2]))


def _blocks(journey: Journey) -> list[_Block]:
    """Return heads and steps below each other, each as high as its words."""
    heads = dict(zip([0, *journey.ends], journey.phases, strict=False))
    blocks: list[_Block] = []
    top = float(_FIRST)
    for at, step in enumerate(journey.steps):
        if phase := heads.get(at):
            blocks.append(_head(phase.name, top))
            top += blocks[-1].height
        blocks.append(_step(step, at + 1, top))
        top += blocks[-1].height
    return blocks


def _head(name: str, top: float) -> _Block:
    lines = wrap(name, _PHONE - _TEXT - 20, Type(13, bold=True))
    height = len(lines) * 17 + 14

    def draw(pen: Pen, at: float) -> None:
        pen.rect((_TEXT - 4, at, _PHONE - _TEXT - 4, height - 6), PETROL_WASH)
        pen.rect((_TEXT - 4, at, _PHONE - _TEXT - 4, 3), PETROL)
        pen.lines(_TEXT + 6, at + 5, lines, Type(13, bold=True, lead=1.31), Set(PETROL))

    return _Block(top, height + 6, draw)


def _step(step: Step, number: int, top: float) -> _Block:
    lines = wrap(f"{number}. {step.title}", _PHONE - _TEXT - 12, _TITLE)
    more = wrap(
        " · ".join(filter(None, (step.channel_name, step.waiting and f"{step.waiting} wachten"))),
        _PHONE - _TEXT - 12,
        _MORE,
    )
    below = len(lines) * _TITLE.line

    def draw(pen: Pen, at: float) -> None:
        feeling = _across(step.feeling)
        ground = WASH if step.moment_of_truth else WHITE
        pen.line(((_across(2) or 0) + 11, at + 12), (_TEXT - 8, at + 12))
        marks.feeling(pen, (feeling or _across(0) or 0, at + 12), step.feeling, 9, ground)
        pen.lines(_TEXT, at + 3, lines, _TITLE)
        ink = Set(FEELING_TEXT.get(step.feeling, GREY) if step.feeling is not None else GREY)
        pen.text(
            _TEXT, at + below + 16, word(step.feeling), Type(13, bold=step.feeling in ENDS), ink
        )
        pen.lines(_TEXT, at + below + 22, more, _MORE, Set(GREY))
        if step.moment_of_truth:
            here = at + below + 26 + len(more) * _MORE.line
            marks.star(pen, (_TEXT + 6, here + 6), 6)
            pen.text(_TEXT + 17, here + 11, "moment van de waarheid", _STAR_LINE)

    return _Block(top, below + 34 + len(more) * _MORE.line + 22 * step.moment_of_truth, draw, step)
