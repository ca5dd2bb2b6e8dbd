"""Headings: in order, without steps that are skipped, each with an id for the table of contents."""

import re
import unicodedata
from xml.etree.ElementTree import Element

from app.content.items import Heading
from app.content.page.html import words_in
from app.content.page.page import Page

PREFIX = "kop-"  # so that a heading never gets an id that the page itself has

_TAG = re.compile(r"h([1-6])")
_WRITTEN = r"^ {0,3}(?:> ?|[-*+] |\d+\. )*#{1,6}"
_HIGHEST = 2
_IN_CONTENTS = 3


def number(root: Element, page: Page) -> None:
    """Give every heading an id, and report the ones that are out of order."""
    level = _HIGHEST - 1
    top = set(root)
    for element in root.iter():
        match = _TAG.fullmatch(element.tag)
        if match:
            line = page.line_of(_WRITTEN)
            _look_at(element, page, line)
            _look_at_level(int(match[1]), level, page, line)
            level = max(int(match[1]), _HIGHEST)
            if element not in top:
                message = f"De kop '{words_in(element)}' staat in een lijst of een citaat."
                page.problem(message, "Gebruik daar vette tekst: **zo**.", line)
            _keep(element, level, page)


def _look_at(heading: Element, page: Page, line: int) -> None:
    """Report a heading that cannot be one."""
    if not words_in(heading):
        page.problem("Deze kop is leeg.", "Schrijf er tekst achter of haal hem weg.", line)
    if any(link.get("href", "").startswith("begrip:") for link in heading.iter("a")):
        message = "In deze kop wordt een begrip uitgelegd."
        page.problem(message, "Leg het uit in de tekst eronder.", line)


def _look_at_level(level: int, previous: int, page: Page, line: int) -> None:
    """Report a heading at the wrong level."""
    if level < _HIGHEST:
        page.problem("Een kop begint met twee hekjes of meer.", "Schrijf ## in plaats van #.", line)
    elif level > previous + 1:
        message = f"Deze kop slaat een niveau over: {'#' * level}."
        page.problem(message, f"Schrijf {'#' * (previous + 1)}.", line)


def _keep(heading: Element, level: int, page: Page) -> None:
    """Note a heading for the table of contents."""
    heading_id = page.id_of(PREFIX + slug(words_in(heading)))
    heading.set("id", heading_id)
    if level <= _IN_CONTENTS:
        page.headings.append(Heading(id=heading_id, level=level, text=words_in(heading)))


def slug(text: str) -> str:
    """Return a text as an id: `Begin vóór het einde` becomes `begin-voor-het-einde`."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)) or "leeg"
