"""Drawings for the demonstration, made by code: nobody's photo, nobody's rights."""

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

SIZE = (800, 500)
PAPER, INK, GREEN, RED, SKIN = "#f3ede0", "#1c2b33", "#0f5c63", "#8a3412", "#c99a73"


class Shape(NamedTuple):
    """Something simple on the drawing."""

    kind: str  # "rectangle" or "ellipse"
    box: tuple[int, int, int, int]
    colour: str


PILLAR = (
    Shape("rectangle", (0, 400, 800, 500), "#d8cfbb"),
    Shape("rectangle", (310, 90, 490, 420), GREEN),
    Shape("rectangle", (335, 120, 465, 230), "#e6f0ef"),
    Shape("rectangle", (350, 140, 450, 152), INK),
    Shape("rectangle", (350, 165, 430, 177), INK),
    Shape("rectangle", (375, 290, 425, 300), INK),
    Shape("rectangle", (380, 296, 420, 345), "#ffffff"),
)
WOMAN = (
    Shape("ellipse", (300, 60, 500, 300), "#3b2a20"),
    Shape("rectangle", (300, 180, 500, 330), "#3b2a20"),
    Shape("ellipse", (330, 95, 470, 265), SKIN),
    Shape("rectangle", (375, 250, 425, 310), SKIN),
    Shape("ellipse", (250, 290, 550, 640), RED),
    Shape("ellipse", (365, 165, 380, 180), INK),
    Shape("ellipse", (420, 165, 435, 180), INK),
)


def drawn(shapes: Sequence[Shape]) -> bytes:
    """Draw a picture, as a PNG."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - only the demonstration draws

    picture = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(picture)
    for shape in shapes:
        draw = pen.ellipse if shape.kind == "ellipse" else pen.rectangle
        draw(shape.box, fill=shape.colour)
    written = BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()
