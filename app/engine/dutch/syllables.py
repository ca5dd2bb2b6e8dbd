import re
import tomllib
import unicodedata
from functools import lru_cache
from importlib.resources import files

from app.engine.frozen import Frozen

# One match is one syllable; the longest come first. A trema begins a syllable of its own.
NUCLEUS = re.compile(
    r"eeu|ieu|eau|aai|ooi|oei|i(?=ee)|e(?=um$)"
    r"|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|oi"
    r"|ä[aiu]?|ë[eiu]?|ïe?|ö[oeu]?|ü[iu]?"
    r"|(?<!q)u|(?<=q)u(?![aeio])|[aeio]"
    r"|(?<![aeiou])y(?![aeiou])"
)
ACCENTS = re.compile("[\u0300-\u0307\u0309-\u036f]")  # all but the trema
PARTS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d")


class SyllableCounts(Frozen):
    """Words whose syllables cannot be seen from how they are written."""

    counts: dict[str, int]


def _read() -> dict[str, int]:
    text = files("app.engine.dutch").joinpath("syllables.nl.toml").read_text(encoding="utf-8")
    return SyllableCounts.model_validate(tomllib.loads(text)).counts


COUNTS = _read()


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """Count the syllables of a word as they are said; every digit is one."""
    return sum(_syllables_of(part) for part in PARTS.findall(word.lower()))


def _syllables_of(part: str) -> int:
    if part in COUNTS:
        return COUNTS[part]
    plain = ACCENTS.sub("", unicodedata.normalize("NFD", part))
    return max(1, len(NUCLEUS.findall(unicodedata.normalize("NFC", plain))))
