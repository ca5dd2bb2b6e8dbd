"""Words of the glossary, explained where they stand: a button with a popover, without a script."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from app.content.items import Term
from app.content.page.html import add
from app.content.page.page import Page

POPOVER = "lr-term__text"


def read_texts(element: Element) -> Iterator[str]:
    """Return all text that one reads, without the explanations that one opens."""
    if element.get("class") != POPOVER:
        yield element.text or ""
        for child in element:
            yield from read_texts(child)
            yield child.tail or ""


def explain(link: Element, term: Term, page: Page) -> Element:
    """Return a button with the words of the link, and the explanation that it opens."""
    popover_id = page.new_id(f"begrip-{term.id}")
    both = Element("span", {"class": "lr-term-wrap"})
    button = add(both, "button", type="button", class_="lr-term", popovertarget=popover_id)
    button.text = link.text
    button.extend(list(link))
    text = add(both, "span", class_=POPOVER, id=popover_id, popover="auto", role="note")
    add(text, "strong", term.nl).tail = AtomicString(f" {term.explanation} ")
    add(text, "a", "Alle begrippen", href=f"/begrippen#{term.id}")
    return both
