"""Small tools for building elements."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

MADE_BY_US = "made-by-us"  # on a link whose address is right already; it never comes out


def link_to(parent: Element, text: str, **attributes: str) -> Element:
    """Add a link that no author wrote."""
    link = add(parent, "a", text, **attributes)
    link.set(MADE_BY_US, "")
    return link


def add(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """Add an element with plain text; `class_` becomes class, `aria_label` aria-label."""
    given = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    element = SubElement(parent, tag, given)
    element.text = AtomicString(text) if text else None
    return element


def with_parents(root: Element, tag: str) -> Iterator[tuple[Element, Element]]:
    """Return every element of this kind with the element around it; both may be changed."""
    pairs = [(parent, child) for parent in root.iter() for child in parent if child.tag == tag]
    yield from pairs


def swap(parent: Element, old: Element, new: Element) -> None:
    """Put one element in the place of another."""
    new.tail = old.tail
    parent[list(parent).index(old)] = new


def words_in(element: Element) -> str:
    """Return the text inside an element as it is read, without extra spaces."""
    return " ".join("".join(element.itertext()).split())
