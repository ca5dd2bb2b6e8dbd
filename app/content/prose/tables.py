"""Tables: alignment by class, and a region that scrolls when a table is wide."""

from xml.etree.ElementTree import Element

from app.content.page.html import swap, with_parents, words_in
from app.content.page.page import Page

_SEPARATOR = r"^(?=.*-)(?=.*\|)[ >|:-]+$"
_CLASSES = {"right": "lr-num", "center": "lr-mid"}


def fit(root: Element, page: Page) -> None:
    """Put every table in a region of its own, with headers that say what they are headers of."""
    for parent, table in with_parents(root, "table"):
        line = page.line_of(_SEPARATOR) - 1
        _name_rows(table)
        headers = [words_in(cell) for cell in table.findall("thead//th")]
        if not all(headers):
            message = "In deze tabel heeft een kolom geen kop."
            page.problem(message, "Schrijf boven elke kolom wat erin staat.", line)
        for cell in [*table.iter("th"), *table.iter("td")]:
            _align(cell)
        table.set("class", "lr-table")
        swap(parent, table, _region(table, f"Tabel: {', '.join(headers)}"))
        table.tail = None


def _name_rows(table: Element) -> None:
    """Turn the first column into headers of the rows when its own header is empty."""
    for cell in table.findall("thead//th"):
        cell.set("scope", "col")
    corner = table.find("thead//th")
    if corner is not None and not words_in(corner):
        corner.tag = "td"
        corner.attrib.pop("scope")
        for cell in table.findall("tbody/tr/td[1]"):
            cell.tag = "th"
            cell.set("scope", "row")


def _region(table: Element, label: str) -> Element:
    region = Element("div", {"class": "lr-tablewrap", "role": "region", "tabindex": "0"})
    region.set("aria-label", label)
    region.append(table)
    return region


def _align(cell: Element) -> None:
    css_class = _CLASSES.get(cell.attrib.pop("align", ""))
    if css_class:
        cell.set("class", css_class)
