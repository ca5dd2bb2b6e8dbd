"""Where two texts differ, word by word."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

WORDS = re.compile(r"\s+|[^\s]+")
LONGEST = 4000  # words; beyond that the whole text counts as different


class Piece(NamedTuple):
    """A piece of a text, and whether the other text has something else there."""

    text: str
    differs: bool


def marked(text: str, other: str) -> tuple[Piece, ...]:
    """Return a text in pieces, compared with another one."""
    mine, theirs = WORDS.findall(text), WORDS.findall(other)
    if len(mine) + len(theirs) > LONGEST:
        return (Piece(text, differs=text != other),) if text else ()
    matcher = SequenceMatcher(None, theirs, mine, autojunk=False)
    pieces = (
        Piece("".join(mine[start:end]), differs=kind != "equal")
        for kind, _from, _to, start, end in matcher.get_opcodes()
    )
    return tuple(piece for piece in pieces if piece.text)
