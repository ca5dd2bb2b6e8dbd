"""The block for a file to take along."""

from types import MappingProxyType
from xml.etree.ElementTree import Element

from app.content.blocks.block import CourseBlock
from app.content.files.kinds import DOWNLOADS, PICTURES, size_in_words
from app.content.page.html import add, link_to


class Download(CourseBlock):
    """A worksheet or another file, with its kind and size."""

    NAME = "download"
    ARGUMENT_IS = "de titel van het bestand"
    NEEDS_ARGUMENT = True
    NEEDS_TEXT = False
    NEEDED = MappingProxyType({"file": "werkblad.pdf"})

    def on_create(self, parent: Element) -> Element:
        """Make the link; the text of the block says what the file is for."""
        block = add(parent, "div", class_="lr-block lr-block--download")
        add(block, "p", "Download", class_="lr-block__name")
        name = self.opened.options.get("file")
        asset = name and self.page.asset(name, DOWNLOADS | PICTURES, self.opened.line)
        if asset:
            link = add(block, "p", class_="lr-block__title")
            link_to(link, self.opened.argument, href=asset.url, download=asset.name).tail = " "
            kind = asset.name.rpartition(".")[2]
            add(link, "span", f"({kind}, {size_in_words(asset.size)})", class_="lr-meta")
        return block
