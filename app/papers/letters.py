"""Which letters can be printed: what no font has would make a document that may not be read aloud.

PDF/UA-1 allows no letter without a form. An emoji that none of our fonts knows becomes a box.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

BOX = "\u25a1"
_ENDLESS = re.compile(r"\S{50,}")
_PIECE = re.compile(r"\S{1,10}")
CUT = "\u200b"  # here a line may end, and nobody sees it
KEPT = {"\n": "\n", "\u2028": "\n", "\u2029": "\n", "\t": " "}
_INVISIBLE = {"Cc", "Cf", "Cn", "Co", "Cs"}


def printable(text: str, known: frozenset[int]) -> str:
    """Return a text in letters that have a form, as close as possible to what was typed."""
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(_printable(letter, known) for letter in composed)


def breakable(text: str) -> str:
    """Let a word that is longer than a line end a line here and there: an address, an xxxxx."""
    return _ENDLESS.sub(lambda word: CUT.join(_PIECE.findall(word[0])), text)


def _printable(letter: str, known: frozenset[int]) -> str:
    if letter in KEPT:
        return KEPT[letter]
    kind = unicodedata.category(letter)
    if kind in _INVISIBLE:
        return "" if kind in {"Cc", "Cf"} else BOX
    if ord(letter) in known:
        return letter
    if kind.startswith("M"):
        return ""  # an accent or a variant: the letter itself stays
    return " " if kind.startswith("Z") else BOX


@cache
def known_letters(folder: Path) -> frozenset[int]:
    """Return the letters of the fonts in a folder: of the normal and of the bold ones."""
    names = sorted(folder.glob("*.ttf"))
    bold = {name for name in names if "bold" in name.stem.lower() or "-700-" in name.stem}
    return _letters(set(names) - bold) & _letters(bold)


def _letters(fonts: Iterable[Path]) -> frozenset[int]:
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only who makes a document has it

    found: set[int] = set()
    for font in fonts:
        with TTFont(font, lazy=True) as opened:
            found.update(opened.getBestCmap())
    return frozenset(found)
