"""The block for someone's own words."""

from xml.etree.ElementTree import Element

from app.content.blocks.block import CourseBlock
from app.content.page.html import add

_QUOTES = ('"', "\N{LEFT DOUBLE QUOTATION MARK}", "\N{LEFT SINGLE QUOTATION MARK}", "'")


class Quote(CourseBlock):
    """What someone said, and who said it."""

    NAME = "citaat"
    ARGUMENT_IS = "wie het zei"
    NEEDS_ARGUMENT = True

    def on_create(self, parent: Element) -> Element:
        """Make the figure; the words go into the block quote inside it."""
        figure = add(parent, "figure", class_="lr-quote")
        add(figure, "blockquote")
        return figure

    def on_add(self, block: Element) -> Element:
        """Say where the words go."""
        return block[0]

    def on_end(self, block: Element) -> None:
        """Put quotation marks around the words, unless the author did, and say whose they are."""
        paragraphs = block[0].findall("p")
        if paragraphs and not (paragraphs[0].text or "").lstrip().startswith(_QUOTES):
            paragraphs[0].text = f'"{(paragraphs[0].text or "").lstrip()}'
            paragraphs[-1].text = f'{(paragraphs[-1].text or "").rstrip()}"'
        add(block, "figcaption", self.opened.argument)
