import re
import tomllib
from collections.abc import Iterator
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import NamedTuple

from app.engine.frozen import Frozen

ALWAYS_ONE = r"(?:back|front|mid)[ -]office"
SINGLE = r"[^\W\d_]+(?:-[^\W\d_]+)*"


class InternalWord(Frozen):
    """A word that only we use, and what a resident would say."""

    forms: tuple[str, ...]
    better: str
    compounds: bool = True  # also as the first or last part of a longer word

    @cached_property
    def written(self) -> frozenset[str]:
        """The forms without spaces, as what is found is compared."""
        return frozenset(form.replace(" ", "") for form in self.forms)


class WordList(Frozen):
    """The words of our own, and words that look like them but are everybody's."""

    words: tuple[InternalWord, ...]
    not_these: frozenset[str]
    not_these_phrases: tuple[str, ...]


class Found(NamedTuple):
    """An internal word as it was written, what to write instead, and where it stood."""

    word: str
    better: str
    start: int
    end: int


class Vocabulary:
    """A word list that was read, ready to look words up in."""

    def __init__(self, name: str) -> None:
        """Read the list of this name beside this file."""
        text = files("app.engine.dutch").joinpath(name).read_text(encoding="utf-8")
        self.listed = WordList.model_validate(tomllib.loads(text))
        phrases = "|".join(self.listed.not_these_phrases)
        self.phrases = re.compile(rf"\b(?:{phrases})\b", re.IGNORECASE)
        spaced = [form for word in self.listed.words for form in word.forms if " " in form]
        own = "|".join([*(rf"{form}\b" for form in spaced), ALWAYS_ONE, SINGLE])
        self.units = re.compile(own, re.IGNORECASE)
        # A document is looked at after every few keys, and has the same words.
        self.known = lru_cache(maxsize=4096)(self._known)

    def _known(self, plain: str) -> InternalWord | None:
        if plain in self.listed.not_these:
            return None
        return next((word for word in self.listed.words if _is_form(plain, word)), None)


def internal_words(text: str, vocabulary: Vocabulary | None = None) -> Iterator[Found]:
    """Give each internal word in a text once, in the order of the text."""
    looked_up = vocabulary or OURS
    seen: set[str] = set()
    for written in looked_up.units.finditer(looked_up.phrases.sub(_blank, text)):
        plain = written[0].casefold().replace(" ", "").replace("-", "")
        if plain in seen:
            continue
        seen.add(plain)
        word = looked_up.known(plain)
        if word:
            yield Found(written[0], word.better, written.start(), written.end())


def _blank(phrase: re.Match[str]) -> str:
    return " " * len(phrase[0])


def _is_form(plain: str, word: InternalWord) -> bool:
    if plain in word.written:
        return True
    return word.compounds and (plain.startswith(word.forms) or plain.endswith(word.forms))


OURS = Vocabulary("internal_words.nl.toml")
WORDS = OURS.listed
