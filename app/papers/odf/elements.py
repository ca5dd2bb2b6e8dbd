"""Elements of OpenDocument, and texts in them: as typed, and nothing in it is an order."""

import re
from collections.abc import Mapping
from xml.etree import ElementTree as ET

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
_UNFIT = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # not allowed in XML
_PIECES = re.compile(r"(\n|\t|(?:(?<=\n)|^) +| {2,})")
Attributes = Mapping[str, str]

for _prefix, _uri in SPACES.items():
    ET.register_namespace(_prefix, _uri)


def named(name: str) -> str:
    """Return a name like "text:p" in full."""
    prefix, _colon, local = name.partition(":")
    return f"{{{SPACES[prefix]}}}{local}"


def element(name: str, attributes: Attributes | None = None, words: str = "") -> ET.Element:
    """Return an element with its words."""
    made = ET.Element(named(name), {named(key): text for key, text in (attributes or {}).items()})
    if words:
        write(made, words)
    return made


def paragraph(words: str, style: str) -> ET.Element:
    """Return a paragraph."""
    return element("text:p", {"text:style-name": style}, words)


def plain(text: str) -> str:
    """Return a text without what XML has no place for."""
    return _UNFIT.sub("", text.replace("\r", ""))


def write(into: ET.Element, words: str) -> None:
    """Write words as they were typed: line breaks and spaces, which XML would fold, included."""
    last: ET.Element | None = None
    for piece in _PIECES.split(plain(words)):
        mark = _mark(piece)
        if mark is not None:
            into.append(mark)
            last = mark
        elif last is None:
            into.text = (into.text or "") + piece
        else:
            last.tail = (last.tail or "") + piece


def _mark(piece: str) -> ET.Element | None:
    if piece == "\n":
        return element("text:line-break")
    if piece == "\t":
        return element("text:tab")
    if piece.startswith(" ") and not piece.strip(" "):
        return element("text:s", {"text:c": str(len(piece))})
    return None
