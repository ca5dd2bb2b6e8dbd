"""Blocks that point at what to do next: an exercise, a workshop."""

from typing import ClassVar
from xml.etree.ElementTree import Element

from app.content.blocks.block import CourseBlock
from app.content.items import StepKind
from app.content.page.html import add, link_to


class Pointer(CourseBlock):
    """A link with a name of its own. The text of the block says why to go there."""

    KIND: ClassVar[StepKind]
    CALLED: ClassVar[str]
    NEEDS_ARGUMENT = True
    NEEDS_TEXT = False

    def on_create(self, parent: Element) -> Element:
        """Make the block with its link."""
        block = add(parent, "div", class_=f"lr-block lr-block--{self.KIND}")
        add(block, "p", self.CALLED, class_="lr-block__name")
        target = self.page.target(self.KIND.word, self.opened.argument, self.opened.line)
        if target:
            title = add(block, "p", class_="lr-block__title")
            link_to(title, target.title, href=target.url)
            self.describe(block)
        return block

    def describe(self, block: Element) -> None:
        """Add what is known about it already."""


class Exercise(Pointer):
    """Points at an exercise."""

    NAME = "oefening"
    ARGUMENT_IS = "het id van de oefening"
    KIND = StepKind.EXERCISE
    CALLED = "Oefening"


class Workshop(Pointer):
    """Points at a workshop, and says how long it takes and where it is."""

    NAME = "bijeenkomst"
    ARGUMENT_IS = "het id van de bijeenkomst"
    KIND = StepKind.WORKSHOP
    CALLED = "Bijeenkomst"

    def describe(self, block: Element) -> None:
        """Add the length and the place."""
        kind = self.page.index.workshops[self.opened.argument]
        place = "online" if kind.online else "op locatie"
        add(block, "p", f"{kind.minutes} minuten, {place}", class_="lr-meta")
