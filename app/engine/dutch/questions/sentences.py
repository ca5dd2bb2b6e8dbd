import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from app.engine.dutch.abbreviations import ends_with_abbreviation

TOKEN = re.compile(r"'[ts]\b|[^\W_]+(?:['/-][^\W_]+)*|[.?!…]+|[,;:()\"–—-]")  # noqa: RUF001 - dashes as typed
BREAKS = {",", ";", ":", "–", "—", "-", "(", ")"}  # noqa: RUF001
ENDS = ".?!…"


class Token(NamedTuple):
    """A word in small letters, or a mark, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether this is a word, and not a mark."""
        return self.text[-1].isalnum()


@dataclass(frozen=True)
class Sentence:
    """One sentence of what was asked."""

    tokens: tuple[Token, ...]
    mark: str = ""  # what it ends with

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Return its words and marks."""
        return tuple(token.text for token in self.tokens)

    @cached_property
    def joined(self) -> str:
        """Return it as plain words with a space on both sides, to find phrases in."""
        return f" {' '.join(token.text for token in self.tokens if token.is_word)} "

    @property
    def asks(self) -> bool:
        """Whether it has a question mark."""
        return "?" in self.mark

    def at(self, place: int) -> str:
        """Return the word or mark at a place, or nothing beyond the end."""
        return self.texts[place] if 0 <= place < len(self.texts) else ""

    def span(self, first: int, last: int | None = None) -> tuple[int, int]:
        """Return where the words from first up to and including last stand."""
        return self.tokens[first].start, self.tokens[first if last is None else last].end

    def starts(self) -> Iterator[int]:
        """Give each place where a clause may begin: at the beginning, and after a comma or dash."""
        yield 0
        for place, text in enumerate(self.texts[:-1]):
            if text in BREAKS:
                yield place + 1


def tokens(text: str) -> Iterator[Token]:
    """Cut a text into words in small letters and marks."""
    for found in TOKEN.finditer(text):
        yield Token(found[0].lower(), found.start(), found.end())


def sentences(text: str) -> list[Sentence]:
    """Cut a text into sentences; quotes do not count."""
    found: list[Sentence] = []
    words: list[Token] = []
    for token in tokens(text):
        if token.text[0] not in ENDS:
            words += [token] if token.text != '"' else []
        elif words and not _goes_on(text, words, token):
            found.append(Sentence(tuple(words), token.text))
            words = []
    return [*found, Sentence(tuple(words))] if words else found


def _goes_on(text: str, words: Sequence[Token], mark: Token) -> bool:
    if mark.text != ".":
        return False
    follows = text[mark.end : mark.end + 1]
    return follows.isalnum() or ends_with_abbreviation(text[words[0].start : mark.end])
