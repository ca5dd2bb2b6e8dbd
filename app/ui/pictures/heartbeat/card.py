"""The heartbeat as it stands on a card: small, with its highest and its lowest moment."""

from dataclasses import replace

from app.ui.pictures.feelings import description, highest, lowest
from app.ui.pictures.journey import Journey, Step
from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import (
    FEELING_TEXT,
    GREY,
    INK,
    WHITE,
)
from app.ui.pictures.kit.curve import runs, smooth
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

WIDTH, HEIGHT = 320, 96  # of a card
_MARGIN = 14
_WORDS = Type(12)
_DENSE = 20  # from so many steps on, only what matters gets its sign


def card(journey: Journey, name: str) -> str:
    """Return the heartbeat as it stands on a card: one high and one low get words."""
    journey = _promised(journey) if journey.wanted else journey
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


def _promised(journey: Journey) -> Journey:
    """Return a desired journey by itself: its steps as they must feel."""
    steps = [step for step in journey.steps if not step.dropped]
    return replace(journey, steps=tuple(replace(step, feeling=step.desired) for step in steps))
