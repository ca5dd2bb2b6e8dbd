"""A document to take along, whatever it is written as: parts with headings, and what is in them.

Every text is plain: nothing in it is markup. A line break in it is one that somebody typed.
"""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Text:
    """Paragraphs."""

    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Remark:
    """A sentence of ours about what stands there, or does not."""

    text: str


@dataclass(frozen=True)
class Items:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """A table; the first cell of a row names it."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Fact:
    """What was asked, and what the answer is."""

    label: str
    answer: tuple["Block", ...]


@dataclass(frozen=True)
class Facts:
    """Questions with their answers; with a title when they are about one thing in a list."""

    facts: tuple[Fact, ...]
    title: str = ""


@dataclass(frozen=True)
class Picture:
    """What is drawn, and the same in a table, with equal values. `svgs`: sheet after sheet.

    `sheet`: what it is drawn for: "map" is A3 on its side, "sheet" A4 on its side, "page" A4.
    """

    title: str
    svgs: tuple[str, ...]
    twin: Grid
    sheet: str = "map"


@dataclass(frozen=True)
class Photo:
    """A picture that somebody added, small enough to take along."""

    content: bytes
    media_type: str
    alt: str


@dataclass(frozen=True)
class Room:
    """Lines to write on by hand."""

    lines: int


@dataclass(frozen=True)
class Boxes:
    """Answers to tick by hand."""

    items: tuple[str, ...]


Block: TypeAlias = Text | Remark | Items | Grid | Facts | Picture | Photo | Room | Boxes


@dataclass(frozen=True)
class Part:
    """A heading with what stands under it; the parts in it are a level deeper."""

    title: str
    content: tuple["Block | Part", ...] = ()
    kicker: str = ""


@dataclass(frozen=True)
class Paper:
    """A document. `is_book`: it has a cover and a list of what is in it."""

    title: str
    kicker: str = ""  # above the title: what kind of document it is
    lead: str = ""
    made: str = ""  # whose it is and of which day
    parts: tuple[Part, ...] = ()
    is_book: bool = False
    people: tuple[str, ...] = ()  # who made it, and for whom
