import tomllib
from collections.abc import Iterable
from importlib.resources import files
from typing import NamedTuple

from app.engine.frozen import Frozen

Span = tuple[int, int]
NEAR = 40  # characters


class PersonalWords(Frozen):
    """The words by which personal data are recognised."""

    streets: tuple[str, ...]
    clear_streets: tuple[str, ...]
    whole_streets: frozenset[str]
    no_streets: frozenset[str]
    links: frozenset[str]
    lone_streets: frozenset[str]
    counted: frozenset[str]
    titles: tuple[str, ...]
    name_links: tuple[str, ...]
    no_names: frozenset[str]
    other_numbers: frozenset[str]
    months: tuple[str, ...]
    small_words: frozenset[str]
    no_postcode: frozenset[str]
    iban_lengths: dict[str, int]


class Around(NamedTuple):
    """The words around a find."""

    before: str
    behind: str


def around(text: str, span: Span) -> Around:
    """Return the word before and the word behind, in small letters, without their marks."""
    before = text[max(0, span[0] - NEAR) : span[0]].split()
    return Around(
        _first_word(reversed(before)), _first_word(text[span[1] : span[1] + NEAR].split())
    )


def _first_word(words: Iterable[str]) -> str:
    plain = (word.strip(".,:;()\"'!?").lower() for word in words)
    return next((word for word in plain if word), "")


def _read() -> PersonalWords:
    text = files("app.engine.dutch").joinpath("personal_data.nl.toml").read_text(encoding="utf-8")
    return PersonalWords.model_validate(tomllib.loads(text))


WORDS = _read()
