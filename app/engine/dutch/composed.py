import re
import unicodedata
from bisect import bisect_left
from typing import NamedTuple

MARKED = re.compile(r"[^\W\d_][\u0300-\u036f]+")  # a letter and its loose accents: e + ¨
# ruff: noqa: RUF001 - quotes as people type them
CURLY = str.maketrans("’‘`´‛“”„«»‹›", "'''''\"\"\"\"\"''")


class Composed(NamedTuple):
    """A text with loose accents joined (NFC) and straight quotes; it knows where it came from."""

    text: str
    joined: tuple[int, ...]  # where the joined letters stand here
    shorter: tuple[int, ...]  # how much shorter the text is up to and including each of them

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Say where this piece stood in the text as it was given."""
        return self._back(start), self._back(end)

    def _back(self, place: int) -> int:
        before = bisect_left(self.joined, place)
        return place + self.shorter[before - 1] if before else place


def composed(text: str) -> Composed:
    """Join loose accents and straighten quotes, so that rules see one way of writing."""
    if text.isascii():
        return Composed(text, (), ())
    places: list[int] = []
    gone: list[int] = [0]

    def join(found: re.Match[str]) -> str:
        letter = unicodedata.normalize("NFC", found[0])
        places.append(found.start() - gone[-1])
        gone.append(gone[-1] + len(found[0]) - len(letter))
        return letter

    return Composed(MARKED.sub(join, text).translate(CURLY), tuple(places), tuple(gone[1:]))
