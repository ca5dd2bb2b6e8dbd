"""A name for every paragraph, so that a reader can say of it that it is not right.

The name comes from the words: in the next version of a course the same paragraph has the same
name, wherever it went, and one that was changed has another.
"""

import hashlib
from xml.etree.ElementTree import Element

from app.content.lesson import TOP_LEVEL, Piece
from app.content.page.page import Page
from app.content.prose.terms import read_texts

PREFIX = "stuk-"
LONGEST = 600  # characters to know it by again
_SHORT = 8
_TOP = f"h{TOP_LEVEL}"
_LOWER = {"h3", "h4", "h5", "h6"}


def point_at(root: Element, page: Page) -> None:
    """Name what stands at the highest level of a text, except headings and notes."""
    part = ""
    for element in root:
        if element.tag == _TOP:
            part = element.get("id", "")
        elif element.tag not in _LOWER and "id" not in element.attrib:
            _name(element, part, page)


def _name(element: Element, part: str, page: Page) -> None:
    words = " ".join("".join(read_texts(element)).split())
    if not words:
        return
    digest = hashlib.sha256(words.encode()).hexdigest()[:_SHORT]
    given = {piece.id for piece in page.pieces}
    name = f"{PREFIX}{digest}"
    if name in given:  # the same words once more: it is enough to point at the first
        return
    element.set("id", name)
    page.pieces.append(Piece(id=name, heading=part, text=shortened(words)))


def shortened(words: str) -> str:
    """Return the first of the words, when there are too many."""
    if len(words) <= LONGEST:
        return words
    return words[:LONGEST].rpartition(" ")[0] + " \N{HORIZONTAL ELLIPSIS}"
