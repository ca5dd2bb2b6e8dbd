"""Pictures: each a figure of its own, with an alt text, its size, and a caption."""

import re
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from app.content.files.kinds import PICTURES
from app.content.page.html import add, swap, with_parents
from app.content.page.page import Page

_LONGEST_ALT = 300


def frame(root: Element, page: Page) -> None:
    """Turn every picture into a figure, and report the ones that cannot be shown."""
    for parent, paragraph in with_parents(root, "p"):
        if _is_picture_alone(paragraph):
            swap(parent, paragraph, _figure(paragraph[0], page))
    for parent, image in with_parents(root, "img"):
        if parent.get("class") != "lr-picture":
            line = page.line_of(_written(image))
            message = f"De afbeelding '{image.get('src')}' staat tussen tekst."
            page.problem(message, "Zet er een lege regel voor en achter.", line)
            swap(parent, image, Element("span"))


def _is_picture_alone(paragraph: Element) -> bool:
    around = (paragraph.text or "") + "".join(child.tail or "" for child in paragraph)
    return [child.tag for child in paragraph] == ["img"] and not around.strip()


def _figure(image: Element, page: Page) -> Element:
    """Return the figure of one picture."""
    figure = Element("figure", {"class": "lr-picture"})
    line = page.line_of(_written(image))
    caption = image.get("title", "").strip()
    figure.append(_image(image, page, line))
    if caption:
        add(figure, "figcaption", caption)
    return figure


def _image(image: Element, page: Page, line: int) -> Element:
    """Return the picture with its own address and its size."""
    name = image.get("src", "")
    alt = " ".join(image.get("alt", "").split())
    _look_at_alt(alt, name, page, line)
    shown = Element("img", {"src": "", "alt": alt})
    asset = page.asset(name, PICTURES, line)
    size = asset and page.size(asset)
    if asset and size:
        shown.set("src", asset.url)
        shown.set("width", str(size.width))
        shown.set("height", str(size.height))
    if page.pictures:
        shown.set("loading", "lazy")
    page.pictures += 1
    return shown


def _look_at_alt(alt: str, name: str, page: Page, line: int) -> None:
    """Report a picture that says nothing to who cannot see it."""
    stem = PurePosixPath(name).stem
    if not alt:
        message = f"De afbeelding '{name}' heeft geen alternatieve tekst."
        suggestion = f"Schrijf wat er te zien is: ![Een lijn met vier haltes]({name})"
        page.problem(message, suggestion, line)
    elif alt.lower() in {name.lower(), stem.lower(), stem.replace("-", " ").lower()}:
        message = f"De alternatieve tekst van '{name}' is de naam van het bestand."
        page.problem(message, "Schrijf wat er te zien is.", line)
    elif len(alt) > _LONGEST_ALT:
        message = f"De alternatieve tekst van '{name}' is langer dan {_LONGEST_ALT} tekens."
        page.problem(message, "Vertel de rest in de les zelf.", line)


def _written(image: Element) -> str:
    """Return the pattern of a picture as it stands in the Markdown."""
    return r"!\[[^\]]*\]\(\s*<?" + re.escape(image.get("src", ""))
