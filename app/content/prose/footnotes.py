"""Footnotes, with our own classes."""

from xml.etree.ElementTree import Element

from app.content.page.html import with_parents


def settle(root: Element) -> None:
    """Make a section of the notes at the end, and name the small numbers."""
    for _parent, number in with_parents(root, "sup"):
        number.set("class", "lr-footnote-ref")
    for _parent, notes in with_parents(root, "div"):
        if notes.get("class") == "footnote":
            notes.tag = "section"
            notes.attrib.clear()
            notes.set("class", "lr-footnotes")
            notes.set("aria-label", "Voetnoten")
            for line in notes.findall("hr"):
                notes.remove(line)
