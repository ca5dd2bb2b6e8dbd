"""Where a Dutch word may be cut. The patterns are those that browsers and office programs use."""

import re
from functools import cache, lru_cache

import pyphen

from app.ui.pictures.kit.measure import SOFT_HYPHEN

_LEAST = 3  # letters on either side
_WORD = re.compile(r"[^\W\d_]{6,}")


@cache
def _patterns() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=_LEAST, right=_LEAST)


@lru_cache(maxsize=10_000)
def breaks(word: str) -> tuple[int, ...]:
    """Return the places where this word may be cut; the author's own soft hyphens come first."""
    if SOFT_HYPHEN in word:
        return tuple(at for at, letter in enumerate(word) if letter == SOFT_HYPHEN)
    return tuple(
        part.start() + at
        for part in _WORD.finditer(word)
        for at in _patterns().positions(part.group())
    )
