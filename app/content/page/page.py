"""One text on its way to HTML."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from app.content.files.pictures import Size
from app.content.files.text import TextFile
from app.content.items import Asset, Heading
from app.content.lesson import Piece
from app.content.page.index import Index, Target
from app.content.page.shelf import Shelf
from app.content.problems import Spot


@dataclass(frozen=True)
class OpenedBlock:
    """The first lines of a block: `/// film | Titel` and its options."""

    name: str
    argument: str
    options: Mapping[str, str]
    line: int


@dataclass
class Page:
    """A text with where it stands, and what is found in it along the way."""

    file: TextFile
    body: str
    first_line: int
    index: Index
    shelf: Shelf
    points_at: bool = False  # whether each paragraph gets a name to point at it by
    blocks: list[OpenedBlock] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    pictures: int = 0
    _seen: dict[str, Iterator[re.Match[str]]] = field(default_factory=dict)
    _ids: dict[str, int] = field(default_factory=dict)

    def problem(self, message: str, suggestion: str = "", line: int | None = None) -> None:
        """Report something that is wrong in this text."""
        self.file.problem(message, suggestion, line=line)

    def line_of(self, pattern: str) -> int:
        """Return the line of the next place where this pattern stands; the first line if none."""
        if pattern not in self._seen:
            self._seen[pattern] = re.finditer(pattern, self.body, re.MULTILINE)
        match = next(self._seen[pattern], None)
        return self.first_line + (self.body.count("\n", 0, match.start()) if match else 0)

    def target(self, word: str, item_id: str, line: int) -> Target | None:
        """Return what a link by id points at, or report that it is not there."""
        found = self.index.find(word, item_id)
        if self.index.misses(word, item_id):
            self.problem(*self.index.why_not(word, item_id), line=line)
        return found

    def asset(self, name: str, kinds: Mapping[str, object], line: int) -> Asset | None:
        """Return a file that stands beside this text, or report that it is not there."""
        return self.shelf.take(Spot(self.file.name, line), name, kinds)

    def size(self, picture: Asset) -> Size | None:
        """Return how large a picture is, or report that it is none."""
        return self.shelf.size(Spot(self.file.name), picture)

    def new_id(self, prefix: str) -> str:
        """Return an id that nothing else on this page has: `blok-1`."""
        self._ids[prefix] = self._ids.get(prefix, 0) + 1
        return f"{prefix}-{self._ids[prefix]}"

    def id_of(self, wanted: str) -> str:
        """Return this id, with a number behind it when it was given out before."""
        given = {heading.id for heading in self.headings}
        numbers = count(2)
        found = wanted
        while found in given:
            found = f"{wanted}-{next(numbers)}"
        return found
