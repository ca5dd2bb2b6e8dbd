"""The signs of the language: a feeling, a stop, a star, the picture of a channel, a badge."""

from collections.abc import Iterable
from math import cos, pi, sin

from app.ui.pictures.kit.colours import (
    FEELING,
    GREY,
    INK,
    PETROL,
    PETROL_WASH,
    RUST,
    RUST_TEXT,
    RUST_WASH,
    WHITE,
)
from app.ui.pictures.kit.pen import NO_LINE, Pen, Place, Set, Stroke
from app.ui.pictures.kit.wrapping import Type

# drawn on a field of 20 by 20
_CHANNELS = {
    "website": "M2 4h16v12H2zM2 8h16M5 6h.1",
    "formulier": "M5 2h10v16H5zM8 7h4M8 10h4M8 13h2.5",
    "app": "M6 2h8v16H6zM8.5 6h3M8.5 9h3M8.5 12h3",
    "e-mail": "M2 5h16v11H2zM2 5l8 6 8-6M13 2.5h5",
    "brief": "M2 5h16v11H2zM2 5l8 6 8-6",
    "telefoon": "M6 2h8v16H6zM9.5 15.5h1",
    "balie": "M2 11h16M4 11v6h12v-6M10 8a2.4 2.4 0 1 1 .1 0",
    "huisbezoek": "M3 10l7-7 7 7M5 9v8h10V9",
    "chat": "M3 4h14v9H9l-4 4v-4H3z",
    "whatsapp": "M3 4h14v9H9l-4 4v-4H3zM7 8.5h6",
    "social": "M5 10a2 2 0 1 1-.1 0M15 3a2 2 0 1 1-.1 0M15 13a2 2 0 1 1-.1 0M7 11l6-4M7 13l6 2",
    "informeel": "M3 4h10v7H7l-3 3v-3H3zM15 8h3v7h-1v2.5L14.5 15H9",
    "geen_contact": "M4 10h12",
}


def polygon(corners: Iterable[Place]) -> str:
    """Return a closed path through these corners."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners) + "Z"


def feeling(pen: Pen, at: Place, score: int | None, radius: float = 8, ground: str = WHITE) -> None:
    """Draw a feeling: up is pleasant, down unpleasant, full is "heel"; a dot is neutral.

    What nobody told is a dashed ring with a question mark.
    """
    if score is None:
        _unknown(pen, at, radius, ground)
        return
    colour = FEELING[score]
    if score == 0:
        pen.circle(at, radius * 0.62, colour)
        return
    inner = radius * (1.0 if abs(score) > 1 else 0.84)
    fill = colour if abs(score) > 1 else ground
    pen.path(_triangle(at, inner, up=score > 0), Stroke(colour, radius * 0.3), fill)


def _triangle(at: Place, radius: float, *, up: bool) -> str:
    """Return a triangle whose middle of mass lies on the point."""
    x, y = at
    turn = -1 if up else 1
    half, deep, shallow = radius * 0.98, radius * 1.12 * turn, radius * 0.66 * turn
    corners = ((x - half, y - shallow), (x + half, y - shallow), (x, y + deep))
    return polygon(corners)


def _unknown(pen: Pen, at: Place, radius: float, ground: str) -> None:
    pen.circle(at, radius, ground, Stroke(GREY, 1.4, "2.5 2.5"))
    letter = Type(radius * 1.7, bold=True)
    pen.text(at[0], at[1] + radius * 0.6, "?", letter, Set(GREY, "middle"))


def stop(pen: Pen, at: Place, number: int, *, full: bool = False) -> None:
    """Draw a stop of the route with its number; a full one is a moment of truth."""
    pen.circle(at, 10.5, INK if full else WHITE, Stroke(INK, 2))
    ink = Set(WHITE if full else INK, "middle")
    pen.text(at[0], at[1] + 4.2, str(number), Type(12, bold=True), ink)


def star(pen: Pen, at: Place, radius: float = 7, fill: str = INK) -> None:
    """Draw a star: a moment of truth."""
    arms = ((radius * (0.45 if n % 2 else 1), pi * (n / 5 - 0.5)) for n in range(10))
    corners = ((at[0] + r * cos(angle), at[1] + r * sin(angle)) for r, angle in arms)
    pen.path(polygon(corners), NO_LINE, fill)


def channel(pen: Pen, at: Place, name: str, size: float = 16) -> None:
    """Draw how a contact goes: a letter, a telephone, a desk."""
    way = _CHANNELS.get(name, _CHANNELS["geen_contact"])
    move = f"translate({at[0]:.1f} {at[1]:.1f}) scale({size / 20:.3f})"
    pen.path(way, Stroke(INK, 1.5), transform=move)


_BADGES = {
    "plain": (Stroke(GREY, 1.3), WHITE, INK),
    "guess": (Stroke(RUST, 1.3, "4 3"), RUST_WASH, RUST_TEXT),
    "good": (Stroke(PETROL, 1.3), PETROL_WASH, PETROL),
}


def badge(pen: Pen, at: Place, words: str, kind: str = "plain", size: float = 12.5) -> float:
    """Draw a small label, `at` its left top; return its width."""
    line, fill, ink = _BADGES[kind]
    letter = Type(size, bold=True)
    wide = badge_width(words, size)
    pen.rect((at[0], at[1], wide, size * 1.75), fill, line, size * 0.87)
    pen.text(at[0] + wide / 2, at[1] + size * 1.22, words, letter, Set(ink, "middle"))
    return wide


def badge_width(words: str, size: float = 12.5) -> float:
    """Return how wide a badge with these words is."""
    return Type(size, bold=True).width(words) + 18


def arrow_up(pen: Pen, bottom: Place, top: float) -> None:
    """Draw a thick arrow from one value to a higher one."""
    x, y = bottom
    pen.line((x, y), (x, top + 10), Stroke(PETROL, 6))
    pen.path(polygon(((x, top), (x - 9, top + 13), (x + 9, top + 13))), NO_LINE, PETROL)
