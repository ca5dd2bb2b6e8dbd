"""The sentences of a lesson, as one hears them."""

import re
from html.parser import HTMLParser

from typing_extensions import override

from app.content import Lesson

SPOKEN = {"p", "li", "figcaption", "summary"}
_END = re.compile(r"(?<=[.!?…])[”\u2019)]*\s+(?=[A-ZÀ-Þ“\u2018(0-9])")


class _Texts(HTMLParser):
    """Collects the text of paragraphs, list items and captions, without opened explanations."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._hidden = 0
        self._speaks = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden or ("popover", "auto") in attrs:
            self._hidden += tag != "br"
        elif tag in SPOKEN:
            self.texts.append("")
            self._speaks = True

    @override
    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            self._hidden -= 1
        elif tag in SPOKEN:
            self._speaks = False

    @override
    def handle_data(self, data: str) -> None:
        if self._speaks and not self._hidden:
            self.texts[-1] += data


def sentences_of(lesson: Lesson) -> list[str]:
    """Return every sentence of the running text."""
    parser = _Texts()
    parser.feed(lesson.html)
    return [part.strip() for text in parser.texts for part in _END.split(text) if part.strip()]


def words(sentence: str) -> int:
    """Return how many words a sentence has."""
    return len(re.findall(r"\w+(?:[-'\u2019]\w+)*", sentence))
