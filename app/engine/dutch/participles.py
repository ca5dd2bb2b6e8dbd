import re
import tomllib
from importlib.resources import files

from app.engine.frozen import Frozen

SHORTEST = 5  # letters


class ParticipleWords(Frozen):
    """What participles begin with, and what only looks like one."""

    first_parts: tuple[str, ...]
    without_prefix: frozenset[str]
    no_participles: frozenset[str]


def _read() -> ParticipleWords:
    text = files("app.engine.dutch").joinpath("participles.nl.toml").read_text(encoding="utf-8")
    return ParticipleWords.model_validate(tomllib.loads(text))


WORDS = _read()
FORM = re.compile(
    rf"(?:{'|'.join(WORDS.first_parts)})?(?:ge|be|ver|ont|her)[^\W\d_]+(?:[dt]|en|aan)"
    rf"|(?:{'|'.join(WORDS.first_parts)})(?:ge|be|ver|ont)(?:daan|gaan|staan|zien)"
)


def is_participle(word: str) -> bool:
    """Say whether a word in small letters looks like 'gebeld', 'begrepen' or 'aangevraagd'."""
    if word in WORDS.without_prefix:
        return True
    if word in WORDS.no_participles or len(word) < SHORTEST or word.endswith(("heid", "ingen")):
        return False
    return FORM.fullmatch(word) is not None
