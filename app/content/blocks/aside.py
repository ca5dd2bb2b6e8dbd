"""Blocks beside the running text: a tip, an example, a question to think about."""

from typing import ClassVar
from xml.etree.ElementTree import Element

from app.content.blocks.block import CourseBlock
from app.content.page.html import add


class Aside(CourseBlock):
    """A coloured block with a name of its own."""

    LOOK: ClassVar[str]
    CALLED: ClassVar[str]
    ARGUMENT_IS = "een titel"

    def on_create(self, parent: Element) -> Element:
        """Make the block with its name, and its title if it has one."""
        name = self.page.new_id("blok")
        aside = add(parent, "aside", class_=f"lr-block lr-block--{self.LOOK}", aria_labelledby=name)
        add(aside, "p", self.CALLED, class_="lr-block__name", id=name)
        if self.opened.argument:
            add(aside, "p", self.opened.argument, class_="lr-block__title")
        return aside


class Tip(Aside):
    """Something that helps in practice."""

    NAME = "tip"
    LOOK = "tip"
    CALLED = "Tip"


class Example(Aside):
    """How it went somewhere, or how it could go."""

    NAME = "voorbeeld"
    LOOK = "example"
    CALLED = "Voorbeeld"


class Reflection(Aside):
    """A question to think about."""

    NAME = "reflectie"
    LOOK = "reflect"
    CALLED = "Denk even na"
