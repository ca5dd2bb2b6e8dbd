"""What every block of a lesson has: `/// naam | argument`, options, and text until `///`."""

from collections.abc import Mapping
from typing import ClassVar
from xml.etree.ElementTree import Element

from pymdownx.blocks.block import Block

from app.content.page.page import OpenedBlock, Page


class CourseBlock(Block):  # type: ignore[misc]  # pymdownx has no types
    """A block of a lesson. `scan.py` has read and checked its first lines."""

    ARGUMENT = None  # pymdownx: with or without; what it holds is the number of the block
    NAME: ClassVar[str]
    ARGUMENT_IS: ClassVar[str] = ""  # what comes after the bar, for the author
    NEEDS_ARGUMENT: ClassVar[bool] = False
    NEEDS_TEXT: ClassVar[bool] = True
    NEEDED: ClassVar[Mapping[str, str]] = {}  # options, each with an example

    @property
    def page(self) -> Page:
        """The text that this block stands in."""
        page = self.config["page"]
        assert isinstance(page, Page)  # noqa: S101 - pymdownx hands on what we registered
        return page

    @property
    def opened(self) -> OpenedBlock:
        """What the first lines of this block said."""
        return self.page.blocks[int(self.argument)]

    def on_validate(self, parent: Element) -> bool:  # noqa: ARG002 - pymdownx's shape
        """Leave a block alone that `scan.py` has not seen: it stands in a list or a quote."""
        number = str(self.argument)
        known = range(len(self.page.blocks))
        return number.isdecimal() and int(number) in known and self.opened.name == self.NAME
