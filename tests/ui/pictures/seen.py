"""What stands in a drawing: its words, with the box that each takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from xml.etree import ElementTree as ET

from app.ui.pictures.kit.measure import width

SVG = "{http://www.w3.org/2000/svg}"
_UP, _DOWN = 0.72, 0.2  # of the size, above and below the baseline


@dataclass(frozen=True)
class Words:
    """A line of text and the room that it takes."""

    text: str
    size: float
    fill: str
    left: float
    right: float
    top: float
    bottom: float

    def hides(self, other: "Words") -> bool:
        """Say whether two lines lie over each other."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0.5 and down > 0.5


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - we drew it ourselves


def words_in(svg: str) -> list[Words]:
    return [_words(text) for text in parsed(svg).iter(f"{SVG}text")]


def said_in(svg: str) -> str:
    """Return all words one after the other, put together where a line cut them."""
    return " ".join(words.text for words in words_in(svg)).replace("- ", "")


def hidden(svg: str) -> list[tuple[str, str]]:
    """Return every two lines that lie over each other."""
    pairs = combinations(words_in(svg), 2)
    return [(one.text, other.text) for one, other in pairs if one.hides(other)]


def outside(svg: str) -> Iterator[str]:
    """Give the lines that leave the drawing."""
    root = parsed(svg)
    wide, high = float(root.attrib["width"]), float(root.attrib["height"])
    for words in words_in(svg):
        if words.left < 0 or words.right > wide or words.top < 0 or words.bottom > high:
            yield words.text


def _words(text: ET.Element) -> Words:
    size, x, y = (float(text.attrib[key]) for key in ("font-size", "x", "y"))
    wide = width(text.text or "", size, bold=text.get("font-weight") == "700")
    left = x - {"start": 0, "middle": wide / 2, "end": wide}[text.get("text-anchor", "start")]
    fill = text.attrib["fill"]
    return Words(text.text or "", size, fill, left, left + wide, y - size * _UP, y + size * _DOWN)
