import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple

from app.engine.frozen import Frozen

# Also words that are whole by themselves: only an abbreviation before a number or a name.
ALSO_WORDS = frozenset(
    {"min.", "art.", "st.", "do.", "wo.", "max.", "par.", "gem.", "nl.", "mr.", "sr."}
)
END = 24  # no abbreviation is longer


class AbbreviationList(Frozen):
    """Abbreviations with their dots, and the words they stand for."""

    written_out: dict[str, str]


class Abbreviation(NamedTuple):
    """An abbreviation as it was written, where, and the words it stands for."""

    text: str
    start: int
    end: int
    written_out: str


def _read() -> dict[str, str]:
    text = files("app.engine.dutch").joinpath("abbreviations.nl.toml").read_text(encoding="utf-8")
    return AbbreviationList.model_validate(tomllib.loads(text)).written_out


WRITTEN_OUT = _read()
CANDIDATE = re.compile(r"(?<![\w.])[^\W\d_]{1,5}\.(?:[^\W\d_]{1,3}\.){0,4}(?![\w.])")
LAST = re.compile(r"(?:^|[\s(\"'/])((?:[^\W\d_]{1,5}\.){1,5})$")


def abbreviations(text: str) -> Iterator[Abbreviation]:
    """Give each abbreviation that a reader may not know, in the order of the text."""
    for found in CANDIDATE.finditer(text):
        plain = found[0].lower()
        if plain in WRITTEN_OUT and (
            plain not in ALSO_WORDS or _before_a_number(text, found.end())
        ):
            yield Abbreviation(found[0], found.start(), found.end(), WRITTEN_OUT[plain])


def ends_with_abbreviation(text: str) -> bool:
    """Say whether the dot at the end belongs to an abbreviation, or to the initial of a name."""
    found = LAST.search(text[-END:])
    if found is None:
        return False
    plain = found[1]
    is_initial = len(plain) == len("J.") and plain[0].isupper()
    return is_initial or (plain.lower() in WRITTEN_OUT and plain.lower() not in ALSO_WORDS)


def _before_a_number(text: str, end: int) -> bool:
    return text[end : end + 2].strip()[:1].isdigit()
