"""What a persona says and wants: its quote, its goal, and what goes on inside."""

from app.ui.pictures.kit.colours import GREY, INK, PETROL, RUST, WASH
from app.ui.pictures.kit.pen import NO_LINE, Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap
from app.ui.pictures.persona_card.fit import Fit
from app.ui.pictures.persona_card.persona import NOT_YET, Persona

_QUOTE, _NO_QUOTE, _BY = Type(21, lead=1.33), Type(14), Type(13)
_SMALL_QUOTE = Type(17.5, lead=1.33)
_GOAL = Type(19, bold=True, lead=1.28)


def draw_quote(pen: Pen, persona: Persona, y: float, fit: Fit) -> float:
    """Write the words that say everything; without any, a dashed box says so."""
    if not persona.quote:
        return _no_quote(pen, y, fit)
    kind = _QUOTE if fit.is_roomy else _SMALL_QUOTE
    lines = wrap(f"\u2018{persona.quote}\u2019", fit.room - 52, kind, 5)
    high = len(lines) * kind.line + 48
    pen.rect((fit.margin, y, fit.room, high), WASH, NO_LINE, 6)
    pen.rect((fit.margin, y, 5, high), RUST)
    pen.lines(fit.margin + 26, y + 14, lines, kind)
    by = wrap(persona.quoted, fit.room - 52, _BY, 1)
    pen.lines(fit.margin + 26, y + high - 27, by, _BY, Set(GREY))
    return y + high + 18 + fit.gap


def _no_quote(pen: Pen, y: float, fit: Fit) -> float:
    lines = wrap("Nog geen citaat: dit zijn de woorden van het team.", fit.room - 40, _NO_QUOTE)
    high = len(lines) * _NO_QUOTE.line + 28
    pen.rect((fit.margin, y, fit.room, high), "none", Stroke(GREY, 1.2, "4 4"), 6)
    pen.lines(fit.margin + 20, y + 14, lines, _NO_QUOTE, Set(GREY))
    return y + high + 18 + fit.gap


def draw_goal(pen: Pen, persona: Persona, y: float, fit: Fit) -> float:
    """Write what this person wants."""
    pen.text(fit.margin, y + 14, "Doel", fit.head, Set(PETROL))
    lines = wrap(persona.goal or NOT_YET, fit.room, _GOAL, 3)
    ink = Set(INK if persona.goal else GREY)
    return y + 22 + pen.lines(fit.margin, y + 22, lines, _GOAL, ink) + 18 + fit.gap


def draw_lists(pen: Pen, persona: Persona, y: float, fit: Fit) -> float:
    """Write the lists, side by side where there is room."""
    for first in range(0, len(persona.lists), fit.columns):
        row = persona.lists[first : first + fit.columns]
        ends = [_list(pen, one, (fit.x(at), y), fit) for at, one in enumerate(row)]
        y = max(ends) + 12 + fit.gap * 0.5
    return y


def _list(
    pen: Pen, one: tuple[str, tuple[str, ...]], place: tuple[float, float], fit: Fit
) -> float:
    (head, items), (x, y) = one, place
    y += pen.lines(x, y, wrap(head, fit.column, fit.head), fit.head, Set(PETROL)) + 4
    if not items:
        return y + pen.lines(x, y, [NOT_YET], fit.kind, Set(GREY))
    for item in items[: fit.most]:
        pen.circle((x + 4, y + fit.size * 0.62), 2.8, PETROL)
        y += pen.lines(x + 14, y, wrap(item, fit.column - 14, fit.kind, 4), fit.kind) + 4
    if len(items) > fit.most:
        words = f"en nog {len(items) - fit.most}: zie de tabel"
        y += pen.lines(x + 14, y, [words], _BY, Set(GREY))
    return y
