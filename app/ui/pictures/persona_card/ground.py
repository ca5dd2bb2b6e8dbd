"""The head and the foot of a persona: who it is, how to reach it, and on what it rests."""

from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import GREY, HAIR, INK, PETROL, RUST_TEXT
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap
from app.ui.pictures.persona_card.avatar import draw_avatar
from app.ui.pictures.persona_card.fit import Fit
from app.ui.pictures.persona_card.persona import NOT_YET, Persona, grounds

_NAMES = (40.0, 34.0, 28.0, 24.0)  # sizes; a long name takes the last in two lines
_SMALL_NAMES = (24.0, 20.0)
_TAG, _SMALL_TAG = Type(18, bold=True, lead=1.3), Type(16, bold=True, lead=1.3)
_TEXT, _SMALL = Type(14, lead=1.35), Type(13, lead=1.35)


def draw_who(pen: Pen, persona: Persona, y: float, fit: Fit) -> float:
    """Draw the avatar, the name, the sentence that says it all, and the situation."""
    wide = fit.columns > 1
    radius = 66.0 if wide else 34.0
    draw_avatar(pen, (fit.margin + radius, y + radius), radius, persona)
    x = fit.margin + 2 * radius + (26 if wide else 14)
    room = fit.width - fit.margin - x
    below = _name(pen, persona, (x, y, room), _NAMES if wide else _SMALL_NAMES) + 4
    if wide:
        below = _told(pen, persona, (x, below, room), fit)
        return max(below, y + 2 * radius) + 20 + fit.gap
    below = max(below, y + 2 * radius) + 10
    return _told(pen, persona, (fit.margin, below, fit.room), fit) + 16


def _told(pen: Pen, persona: Persona, place: tuple[float, float, float], fit: Fit) -> float:
    """Write the one sentence and the situation; return where they end."""
    x, y, room = place
    tag, kind = _TAG if fit.columns > 1 else _SMALL_TAG, Type(fit.size, lead=1.38)
    y += pen.lines(x, y, wrap(persona.tagline, room, tag, 4), tag, Set(PETROL)) + 8
    return y + pen.lines(x, y, wrap(persona.situation, room, kind, min(fit.most, 6) + 2), kind)


def _name(
    pen: Pen, persona: Persona, place: tuple[float, float, float], sizes: tuple[float, ...]
) -> float:
    """Write the name in the largest letters that fit, with the badge of a guess below it."""
    x, y, room = place
    about = wrap(persona.about, room, _SMALL, 1)
    y += pen.lines(x, y, about, _SMALL, Set(GREY))
    kinds = [Type(size, bold=True, lead=1.14) for size in sizes]
    kind = next((kind for kind in kinds if kind.width(persona.name) <= room), kinds[-1])
    y += pen.lines(x, y + 2, wrap(persona.name, room, kind, 2), kind) + 4
    if persona.is_guessed:
        marks.badge(pen, (x, y + 4), "op aannames", "guess", 13)
        y += 32
    return y


def draw_ways(pen: Pen, persona: Persona, y: float, fit: Fit) -> float:
    """Draw which ways of contact this person likes, what helps, and whom it is not about."""
    pen.line((fit.margin, y), (fit.width - fit.margin, y), Stroke(HAIR, 1))
    y += 14
    below = _channels(pen, persona, (fit.x(0), y), fit)
    top = y if fit.columns > 1 else below + 6
    help_below = _help(pen, persona, (fit.x(1), top), fit)
    y = max(below, help_below) + 6
    if persona.not_typical:
        y += _under(
            pen, ("Herkent zich hier niet in", persona.not_typical), fit.margin, y, fit.room
        )
    return y + 10


def _help(pen: Pen, persona: Persona, place: tuple[float, float], fit: Fit) -> float:
    x, y = place
    for one in (
        ("Gemak met computer en telefoon", persona.comfort),
        ("Wie kan helpen", persona.network),
    ):
        if one[1]:
            y += _under(pen, one, x, y, fit.column) + 8
    return y


def _under(pen: Pen, one: tuple[str, str], x: float, y: float, room: float) -> float:
    """Write words under their head; return the height used."""
    (head, words), kind = one, Type(14, bold=True, lead=1.3)
    high = pen.lines(x, y, wrap(head, room, kind), kind, Set(PETROL))
    return high + pen.lines(x, y + high, wrap(words, room, _TEXT, 3), _TEXT)


def _channels(pen: Pen, persona: Persona, place: tuple[float, float], fit: Fit) -> float:
    left, y = place
    kind = Type(14, bold=True, lead=1.3)
    y += pen.lines(left, y, ["Kiest het liefst"], kind, Set(PETROL)) + 4
    if not persona.channels:
        return y + pen.lines(left, y - 4, [NOT_YET], _TEXT, Set(GREY))
    x = left
    for channel in persona.channels:
        name = " ".join(wrap(channel.name, fit.column - 30, _TEXT, 1))
        need = 26 + _TEXT.width(name)
        if x > left and x + need > left + fit.column:
            x, y = left, y + 26
        marks.channel(pen, (x, y), channel.code, 19)
        pen.text(x + 26, y + 14.5, name, _TEXT)
        x += need + 20
    return y + 26


def draw_foot(pen: Pen, persona: Persona, y: float, fit: Fit) -> float:
    """Say on what it rests."""
    pen.line((fit.margin, y), (fit.width - fit.margin, y), Stroke(HAIR, 1))
    kind = Type(14, bold=True)
    lines = wrap(grounds(persona), fit.room, kind)
    ink = Set(RUST_TEXT if persona.is_guessed else INK)
    return y + 12 + pen.lines(fit.margin, y + 12, lines, kind, ink) + 18
