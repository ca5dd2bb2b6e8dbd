"""Straight quotation marks and three dots, as a printer would set them."""

import re
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

_AS_TYPED = {"code", "pre"}
_IN_A_LINE = {"a", "button", "em", "span", "strong", "sup"}
_DOUBLE = ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}")
_SINGLE = ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}")
_OPENS_AFTER = {*"([{/-", "\N{EN DASH}", "\N{EM DASH}", _DOUBLE[0], _SINGLE[0], ""}
_CLIPPED = re.compile(r"'(?=[stnk]\b|\d\d\b)", re.IGNORECASE)  # 's avonds, 't, '97
_QUOTE = re.compile("[\"']")


def set_type(root: Element) -> None:
    """Set the text of all elements, except code."""
    _Setter().set(root)


class _Setter:
    """Walks through the text in reading order: a quote can close in another element."""

    def __init__(self) -> None:
        self._last = ""

    def set(self, element: Element) -> None:
        if element.tag not in _IN_A_LINE:
            self._last = ""
        element.text = self._text(element.text)
        for child in element:
            if child.tag in _AS_TYPED:
                self._last = "x"
            else:
                self.set(child)
            child.tail = self._text(child.tail)

    def _text(self, text: str | None) -> str | None:
        if not text:
            return text
        text = _CLIPPED.sub(_SINGLE[1], text.replace("...", "\N{HORIZONTAL ELLIPSIS}"))
        text = _QUOTE.sub(self._curl, text)
        self._last = text[-1]
        return AtomicString(text)

    def _curl(self, match: re.Match[str]) -> str:
        """Return the curly form: opening after a space, closing after anything else."""
        before = match.string[match.start() - 1] if match.start() else self._last
        opens = before.isspace() or before in _OPENS_AFTER
        return (_DOUBLE if match[0] == '"' else _SINGLE)[0 if opens else 1]
