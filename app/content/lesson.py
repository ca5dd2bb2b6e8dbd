"""A lesson: its text, its parts, and what one can point at in it."""

import re
from datetime import date
from functools import cached_property

from app.content.items import Heading, Source
from app.engine.frozen import Frozen

TOP_LEVEL = 2  # of headings: the highest one in a text, below the title of the page


class Piece(Frozen):
    """A paragraph, list or picture of a lesson that one can point at."""

    id: str  # stays the same in every version in which it says the same
    heading: str  # the id of the heading of its part; empty above the first one
    text: str


class Part(Frozen):
    """The text of a lesson below one heading of the highest level, or above the first one."""

    heading: str  # the id of the heading; empty above the first one
    title: str
    html: str


class Lesson(Frozen):
    """A text to read. The html is safe: it is made of allowed elements only."""

    id: str
    title: str
    minutes: int
    summary: str
    question: str  # the one that it answers; empty when its author named none
    owner: str
    review_on: date | None
    html: str
    headings: tuple[Heading, ...]
    pieces: tuple[Piece, ...] = ()  # versions that were published before have none
    sources: tuple[Source, ...]
    words: int
    fingerprint: str

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The text by its headings of the highest level, which stand in nothing else."""
        tops = [heading for heading in self.headings if heading.level == TOP_LEVEL]
        above, *below = re.split(rf"(?=<h{TOP_LEVEL}\b)", self.html)
        named = [
            Part(heading=heading.id, title=heading.text, html=html)
            for heading, html in zip(tops, below, strict=True)
        ]
        return (Part(heading="", title="", html=above), *named) if above.strip() else (*named,)

    def pieces_of(self, heading: str) -> tuple[Piece, ...]:
        """Return what one can point at below a heading."""
        return tuple(piece for piece in self.pieces if piece.heading == heading)
