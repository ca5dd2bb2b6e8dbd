"""A whole persona: drawn once to measure, once with the white that is left shared out."""

from dataclasses import replace

from app.ui.pictures.kit.colours import PAPER, WHITE
from app.ui.pictures.kit.pen import Pen
from app.ui.pictures.persona_card.behaviour import draw_behaviour
from app.ui.pictures.persona_card.fit import PHONE, Fit, paper
from app.ui.pictures.persona_card.ground import draw_foot, draw_ways, draw_who
from app.ui.pictures.persona_card.inside import draw_goal, draw_lists, draw_quote
from app.ui.pictures.persona_card.persona import Persona, description

_HIGH = 1123  # A4
_TOP, _SMALL_TOP = 44.0, 18.0
_MOST_GAP, _PARTS = 34, 5
_FITS = (paper(16, 8), paper(15, 8), paper(14.5, 6), paper(14, 5), paper(13.5, 4), paper(13, 3))
_INSIDE = (draw_who, draw_quote, draw_goal, draw_lists, draw_behaviour, draw_ways)


def draw(persona: Persona, name: str) -> str:
    """Return a persona on A4; one who is told more about gets smaller words and shorter lists."""
    foot = _foot_height(persona)
    ends = ((fit, _inside(_trial(fit), persona, fit, _TOP)) for fit in _FITS)
    fit, end = next(((fit, end) for fit, end in ends if end + foot <= _HIGH), (_FITS[-1], 0.0))
    gap = min(_MOST_GAP, (_HIGH - foot - end) / _PARTS) if end else 0
    fit = replace(fit, gap=gap)
    end = _inside(_trial(fit), persona, fit, _TOP)
    height = max(_HIGH, end + foot)
    pen = Pen(fit.width, height, name, _title(persona), description(persona), PAPER)
    _inside(pen, persona, fit, _TOP)
    draw_foot(pen, persona, height - foot, fit)
    return pen.svg()


def upright(persona: Persona, name: str) -> str:
    """Return a persona for a phone."""
    end = _inside(_trial(PHONE), persona, PHONE, _SMALL_TOP)
    height = draw_foot(_trial(PHONE), persona, end, PHONE)
    pen = Pen(PHONE.width, height, name, _title(persona), description(persona), WHITE)
    _inside(pen, persona, PHONE, _SMALL_TOP)
    draw_foot(pen, persona, end, PHONE)
    return pen.svg()


def _title(persona: Persona) -> str:
    return f"Persona: {persona.name}"


def _trial(fit: Fit) -> Pen:
    return Pen(fit.width, _HIGH, "trial", "")


def _foot_height(persona: Persona) -> float:
    return draw_foot(_trial(paper()), persona, 0, paper()) + 8


def _inside(pen: Pen, persona: Persona, fit: Fit, y: float) -> float:
    for part in _INSIDE:
        y = part(pen, persona, y, fit)
    return y
