"""The heartbeat as it runs down a phone: the line on the left, the words beside it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.ui.pictures.feelings import ENDS, SCALE, description, word
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

_WORDS = Type(12)
_PHONE = 360
_FEELINGS_AT, _FEELINGS_STEP = 24, 17  # where -2 stands, and the distance of the next
_TEXT = _FEELINGS_AT + 4 * _FEELINGS_STEP + 26
_TITLE = Type(15, bold=True, lead=1.27)
_MORE, _BETTER = Type(13), Type(13, bold=True)
_STAR_LINE = Type(12.5, bold=True)
_FIRST = 52  # below the scale
_NOW, _DESIRED = Stroke(INK, 3), Stroke(PETROL, 2.2, "6 4")


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
    _lines(pen, blocks)
    if journey.is_compared:
        _names(pen)
    for block in blocks:
        block.draw(pen, block.top)
    return pen.svg()


def _lines(pen: Pen, blocks: Sequence[_Block]) -> None:
    """Draw now as a thick line, and the desired journey as a thin dashed one behind it."""
    steps = [(block.top + 12, block.step) for block in blocks if block.step]
    desired = [(at, _across(step.desired)) for at, step in steps if not step.dropped]
    for line in runs(desired):
        pen.path(smooth(line, upright=True), _DESIRED)
    for line in runs([(at, _across(step.feeling)) for at, step in steps if not step.added]):
        pen.path(smooth(line, upright=True), _NOW)


def _names(pen: Pen) -> None:
    x, y = float(_TEXT), 32.0
    for how, words in ((_NOW, "nu"), (_DESIRED, "gewenst")):
        pen.line((x, y), (x + 26, y), how)
        pen.text(x + 33, y + 4, words, _WORDS, Set(how.colour))
        x += 46 + _WORDS.width(words)


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
    felt = list(_felt(step))
    more = wrap(
        " · ".join(filter(None, (step.channel_name, step.waiting and f"{step.waiting} wachten"))),
        _PHONE - _TEXT - 12,
        _MORE,
    )
    below = len(lines) * _TITLE.line

    def draw(pen: Pen, at: float) -> None:
        ground = WASH if step.moment_of_truth else WHITE
        pen.line(((_across(2) or 0) + 11, at + 12), (_TEXT - 8, at + 12))
        _signs(pen, step, at + 12, ground)
        pen.lines(_TEXT, at + 3, lines, _TITLE)
        here = at + below
        for words, kind, ink in felt:
            here += 16
            pen.text(_TEXT, here, words, kind, Set(ink))
        here += 6 + pen.lines(_TEXT, here + 6, more, _MORE, Set(GREY))
        if step.moment_of_truth:
            marks.star(pen, (_TEXT + 6, here + 10), 6)
            pen.text(_TEXT + 17, here + 15, "moment van de waarheid", _STAR_LINE)

    height = below + 18 + 16 * len(felt) + len(more) * _MORE.line + 22 * step.moment_of_truth
    return _Block(top, height, draw, step)


def _signs(pen: Pen, step: Step, y: float, ground: str) -> None:
    """Draw how a step feels now, and smaller how it must feel, where that differs."""
    if step.added:
        marks.feeling(pen, (_across(step.desired or 0) or 0, y), step.desired, 8, ground)
        return
    if step.desired is not None and step.desired != step.feeling:
        marks.feeling(pen, (_across(step.desired) or 0, y), step.desired, 6, ground)
    marks.feeling(pen, (_across(step.feeling or 0) or 0, y), step.feeling, 9, ground)


def _felt(step: Step) -> Iterator[tuple[str, Type, str]]:
    """Give the lines about how a step feels, each with its type and ink."""
    if not step.added:
        loud = step.feeling in ENDS
        ink = FEELING_TEXT[step.feeling] if step.feeling is not None else GREY
        yield word(step.feeling), Type(13, bold=loud), ink
    if step.dropped:
        yield "vervalt", _BETTER, PETROL
    elif step.added or step.desired not in {None, step.feeling}:
        rise = f" ({step.rise:+d})" if step.rise else ""
        yield f"gewenst: {word(step.desired)}{rise}", _BETTER, PETROL
