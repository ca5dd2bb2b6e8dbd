"""A paper with one of everything, and the moment at which it is made."""

from datetime import datetime

from app.papers.paper import (
    Boxes,
    Fact,
    Facts,
    Grid,
    Items,
    Paper,
    Part,
    Photo,
    Picture,
    Remark,
    Room,
    Text,
)
from app.ui.assets import read_manifest
from tests.uploads.hostile import picture

NOON = datetime.fromisoformat("2026-12-03T12:00:00+01:00")
IS_BUILT = bool(read_manifest())
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">'
    "<text x='2' y='10' font-size='8'>{}</text></svg>"
)


def everything(text: str = "Ik wacht op bericht") -> Paper:
    """A paper in which a text stands in every place where one can stand."""
    grid = Grid(text, (text, "B"), ((text, "1"), ("x", text)))
    wide = Grid(text, ("A", *"BCDEFGHIJ"), (tuple([text] * 10), tuple("0123456789")))
    facts = Facts((Fact(text, (Text((text, text)),)), Fact("Leeg", (Remark(text),))), text)
    content = (
        facts,
        Items((text, text)),
        Photo(picture("WEBP"), "image/webp", text),
        Part(text, (grid, Facts((Fact("Lijst", (Items((text,)), grid)),)))),
        Part(text, (Room(3), Boxes((text, text)), Grid(text, (text, "B"), (("", ""),) * 2))),
        Part(text, (Picture(text, (SVG.format("een"), SVG.format("twee")), wide),)),
    )
    return Paper(text, text, text, text, (Part(text, content, kicker=text),))


def with_book(paper: Paper) -> Paper:
    """The same as a book."""
    return Paper(paper.title, paper.kicker, paper.lead, paper.made, paper.parts, is_book=True)
