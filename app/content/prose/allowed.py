"""The last look before HTML is made: only what is in this list can come out, whatever came in."""

import re
from xml.etree.ElementTree import Element

_TEXT = ("p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "sup", "code", "pre", "br", "hr")
_LISTS = ("ul", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td")
_FRAMES = ("blockquote", "figure", "figcaption", "summary")
ELEMENTS: dict[str, frozenset[str]] = dict.fromkeys(_TEXT + _LISTS + _FRAMES, frozenset()) | {
    "a": frozenset({"href", "rel", "title", "download"}),
    "aside": frozenset({"aria-labelledby"}),
    "button": frozenset({"type", "popovertarget"}),
    "details": frozenset({"open"}),
    "div": frozenset({"role", "tabindex", "aria-label"}),
    "img": frozenset({"src", "alt", "width", "height", "loading"}),
    "ol": frozenset({"start"}),
    "section": frozenset({"aria-label"}),
    "source": frozenset({"src", "type"}),
    "span": frozenset({"popover", "role"}),
    "th": frozenset({"scope"}),
    "track": frozenset({"kind", "srclang", "label", "src", "default"}),
    "video": frozenset({"controls", "preload", "aria-label"}),
}
EVERYWHERE = frozenset({"class", "id"})
_ADDRESS = re.compile(r"(?:/[a-z]|#|https://)[^\s\"<>\\]*\Z")


def keep_allowed(root: Element) -> None:
    """Make a span of every unknown element, and drop every unknown attribute and address."""
    for element in root.iter():
        if element is not root and element.tag not in ELEMENTS:
            element.tag = "span"
        allowed = ELEMENTS.get(element.tag, frozenset()) | EVERYWHERE
        for name in set(element.attrib) - allowed:
            del element.attrib[name]
        for name in {"href", "src"} & set(element.attrib):
            if not _ADDRESS.match(element.attrib[name]):
                del element.attrib[name]
