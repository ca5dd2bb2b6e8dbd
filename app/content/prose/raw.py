"""HTML and code fences in Markdown: not in this course."""

import re
from html import unescape

from markdown import Markdown
from markdown.inlinepatterns import ENTITY_RE, HTML_RE, InlineProcessor

from app.content.page.page import Page

_NOT_OURS = ("automail", "html", "entity")


class _RefusedHtml(InlineProcessor):
    """Reports a piece of HTML, and shows it as text."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(HTML_RE, md)
        self._page = page

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: ARG002, N802 - Markdown's name and shape
        written = m[1].split("\n")[0]
        line = self._page.line_of(re.escape(written))
        message = f"HTML kan hier niet: {written}"
        self._page.problem(message, "Schrijf het in Markdown, of &lt; voor het teken <.", line)
        return m[1], m.start(0), m.end(0)


class _PlainEntity(InlineProcessor):
    """Turns `&euro;` into the character that it stands for."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: ARG002, N802 - Markdown's name and shape
        return unescape(m[1]), m.start(0), m.end(0)


def refuse_raw(md: Markdown, page: Page) -> None:
    """Take out all that would let HTML through as it is."""
    md.preprocessors.deregister("html_block")
    md.parser.blockprocessors.deregister("setextheader")
    for name in _NOT_OURS:
        md.inlinePatterns.deregister(name)
    md.inlinePatterns.register(_RefusedHtml(md, page), "html", 90)
    md.inlinePatterns.register(_PlainEntity(ENTITY_RE, md), "entity", 80)
