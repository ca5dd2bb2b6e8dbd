"""Markdown that did not become anything: what an author meant, but not what it says."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.content.page.index import WORDS
from app.content.page.page import Page

_TARGET = rf"(?:{'|'.join(WORDS)}|https?):"
_MEANT = (
    (
        rf"\]\s*\({_TARGET}",
        "Deze link is niet goed geschreven.",
        "Schrijf: [tekst](adres), zonder spaties ertussen.",
    ),
    (
        r"\[\^[^\]]+\]",
        "Deze voetnoot bestaat niet.",
        "Zet onderaan een regel als [^1]: de tekst van de noot.",
    ),
    (r"\]\[[^\]]*\]", "Deze link is niet goed geschreven.", "Schrijf: [tekst](adres)."),
    (
        r"(?:^|\n)(?:[-*+]|\d+[.)]) +\S",
        "Deze lijst begint niet na een lege regel.",
        "Zet een lege regel voor de lijst.",
    ),
    (
        r"\*\*",
        "Deze vette tekst is niet goed geschreven.",
        "Schrijf: **vet**, zonder spaties aan de binnenkant.",
    ),
    (
        r"(?:^|\n)\s*\|.*\|",
        "Deze tabel is niet goed geschreven.",
        "Zet onder de koppen een regel als |---|---|.",
    ),
    (
        r"(?:^|\n)/{3,}",
        "Een blok kan niet in een lijst of een citaat staan.",
        "Begin de regel met /// en zet er een lege regel voor.",
    ),
    (
        r"```|~~~",
        "Een stuk code met ``` kan hier niet.",
        "Zet vier spaties voor elke regel van de code.",
    ),
)


def look_for_leftovers(root: Element, page: Page) -> None:
    """Report text in which Markdown can still be seen."""
    for text in _texts(root):
        for pattern, message, suggestion in _MEANT:
            for match in re.finditer(pattern, text):
                line = page.line_of(re.escape(match[0].lstrip("\n")))
                page.problem(message, suggestion, line)


def _texts(element: Element) -> Iterator[str]:
    """Return all texts, except code."""
    if element.tag != "code":
        yield element.text or ""
        for child in element:
            yield from _texts(child)
    for child in element:
        yield child.tail or ""
