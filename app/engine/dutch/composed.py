import re
import unicodedata
from typing import NamedTuple

MARKED = re.compile(r"[^\W\d_][\u0300-\u036f]+")  # a letter and its loose accents: e + ¨
# ruff: noqa: RUF001 - quotes as people type them
CURLY = str.maketrans("’‘`´‛“”„«»‹›", "'''''\"\"\"\"\"''")


class Composed(NamedTuple):
    """A text with loose accents joined (NFC) and straight quotes; it knows where it came from."""

    text: str
    joined: tuple[tuple[int, int], ...]  # per joined letter: where it stands here, how much shorter

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Say where this piece stood in the text as it was given."""
        return self._back(start), self._back(end)

    def _back(self, place: int) -> int:
        return place + sum(shorter for at, shorter in self.joined if at < place)


def composed(text: str) -> Composed:
    """Join loose accents and straighten quotes, so that rules see one way of writing."""
    joined: list[tuple[int, int]] = []
    gone = 0

    def join(found: re.Match[str]) -> str:
        nonlocal gone
        letter = unicodedata.normalize("NFC", found[0])
        joined.append((found.start() - gone, len(found[0]) - len(letter)))
        gone += len(found[0]) - len(letter)
        return letter

    return Composed(MARKED.sub(join, text).translate(CURLY), tuple(joined))
