"""The running text of a page, as one would read it aloud: without markup, tables and headings."""

from html.parser import HTMLParser

from typing_extensions import override

_SPOKEN = {"p", "li", "figcaption", "summary"}
_EMPTY = {"br", "img", "hr"}  # they open, and never close


def spoken(html: str) -> str:
    """Return the paragraphs, the items of lists and the captions, with an empty line between."""
    reader = _Reader()
    reader.feed(html)
    texts = (" ".join(text.split()) for text in reader.texts)
    return "\n\n".join(text for text in texts if text)


class _Reader(HTMLParser):
    """Collects text, but not the explanations that one opens."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._hidden = 0
        self._speaks = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden or ("popover", "auto") in attrs:
            self._hidden += tag not in _EMPTY
        elif tag in _SPOKEN:
            self.texts.append("")
            self._speaks = True

    @override
    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            self._hidden -= 1
        elif tag in _SPOKEN:
            self._speaks = False

    @override
    def handle_data(self, data: str) -> None:
        if self._speaks and not self._hidden:
            self.texts[-1] += data
