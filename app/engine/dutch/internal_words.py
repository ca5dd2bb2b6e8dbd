import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from app.engine.frozen import Frozen

WORD = re.compile(r"(?:back|front|mid)[ -]office|[^\W\d_]+(?:-[^\W\d_]+)*", re.IGNORECASE)


class InternalWord(Frozen):
    """A word that only we use, and what a resident would say."""

    forms: tuple[str, ...]
    better: str
    compounds: bool = True  # also as the first or last part of a longer word


class WordList(Frozen):
    """The words of our own, and words that look like them but are everybody's."""

    words: tuple[InternalWord, ...]
    not_these: frozenset[str]
    not_these_phrases: tuple[str, ...]


class Found(NamedTuple):
    """An internal word as it was written, and what to write instead."""

    word: str
    better: str


def _read() -> WordList:
    text = files("app.engine.dutch").joinpath("internal_words.nl.toml").read_text(encoding="utf-8")
    return WordList.model_validate(tomllib.loads(text))


WORDS = _read()
PHRASES = re.compile(rf"\b(?:{'|'.join(WORDS.not_these_phrases)})\b", re.IGNORECASE)


def internal_words(text: str) -> Iterator[Found]:
    """Give each internal word in a text once, in the order of the text."""
    seen: set[str] = set()
    for written in WORD.findall(PHRASES.sub(" ", text)):
        plain = re.sub("[ -]", "", written.casefold())
        if plain in seen:
            continue
        seen.add(plain)
        word = _internal(plain)
        if word:
            yield Found(written, word.better)


@lru_cache(maxsize=4096)  # a document is looked at after every few keys, and has the same words
def _internal(plain: str) -> InternalWord | None:
    if plain in WORDS.not_these:
        return None
    return next((word for word in WORDS.words if _is_form(plain, word)), None)


def _is_form(plain: str, word: InternalWord) -> bool:
    if plain in word.forms:
        return True
    return word.compounds and (plain.startswith(word.forms) or plain.endswith(word.forms))
