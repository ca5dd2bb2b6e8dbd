"""Reads where blocks open and close, before Markdown does, because this knows the lines."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.content.blocks.block import CourseBlock
from app.content.blocks.registry import BLOCKS
from app.content.page.page import OpenedBlock, Page
from app.content.problems import near

_MARKER = re.compile(r"(?P<indent> {0,3})(?P<slashes>/{3,})[ ]*(?P<rest>.*?)[ ]*$")
_OPENING = re.compile(r"(?P<name>[\w-]+)(?:[ ]*\|[ ]*(?P<argument>.*))?$")
_OPTION_LINE = re.compile(r" {4,}\S")
_OPTION = re.compile(r"\s*(?P<key>[\w-]+)[ ]*:[ ]*(?P<value>.*?)\s*$")
_HEADING = re.compile(r" {0,3}#{1,6}(?!#)")


def scan(page: Page) -> str:
    """Note every block of the page and report what is wrong with them.

    Returns the text with the same lines, in which each block says only its own number.
    """
    return "\n".join(_Scan(page).run())


@dataclass
class _Open:
    """A block that was not closed yet."""

    name: str
    line: int
    has_text: bool = False
    known: type[CourseBlock] | None = None


class _Scan:
    """Walks once through the lines."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._open: _Open | None = None
        self._closings_too_many = 0  # left by blocks that stood inside another

    def run(self) -> Iterator[str]:
        options = False
        for number, text in enumerate(self._page.body.split("\n")):
            line = self._page.first_line + number
            marker = _MARKER.match(text)
            if marker:
                options = True
                yield self._marker(marker, line)
            elif options and _OPTION_LINE.match(text) and self._open:
                yield self._option(text, line)
            else:
                options = False
                self._text(text, line)
                yield text
        if self._open:
            self._not_closed(self._open)

    def _marker(self, marker: re.Match[str], line: int) -> str:
        """Read a line with three slashes; return the line that Markdown gets."""
        if not marker["rest"]:
            return self._close(line)
        if marker["indent"] or len(marker["slashes"]) > len("///"):
            message = (
                "Een blok begint met precies drie schuine strepen, aan het begin van de regel."
            )
            self._page.problem(message, f"Schrijf: /// {marker['rest']}", line)
        if self._open:
            self._not_closed(self._open)
            self._closings_too_many += 1
        return self._opening(marker["rest"], line)

    def _opening(self, rest: str, line: int) -> str:
        """Read `tip | Titel`."""
        opening = _OPENING.match(rest)
        name = opening["name"].lower() if opening else rest
        block = BLOCKS.get(name)
        self._open = _Open(name, line, known=block)
        if block is None or opening is None:
            suggestion = near(name, BLOCKS) or f"Kies uit: {', '.join(BLOCKS)}."
            self._page.problem(f"Het blok '{name}' bestaat niet.", suggestion, line)
            return ""
        argument = opening["argument"] or ""
        if block.NEEDS_ARGUMENT and not argument:
            suggestion = f"Schrijf: /// {name} | {block.ARGUMENT_IS}."
            self._page.problem(f"Achter '{name}' ontbreekt {block.ARGUMENT_IS}.", suggestion, line)
        self._page.blocks.append(OpenedBlock(name, argument, {}, line))
        return f"/// {name} | {len(self._page.blocks) - 1}"

    def _option(self, text: str, line: int) -> str:
        """Read `    src: film.mp4`."""
        match = _OPTION.match(text)
        known: Mapping[str, str] = (
            self._open.known.NEEDED if self._open and self._open.known else {}
        )
        if not match:
            message = f"Deze regel is geen optie: '{text.strip()}'."
            self._page.problem(message, "Zet een lege regel voor de tekst van het blok.", line)
        elif match["key"] not in known:
            suggestion = near(match["key"], known) or "Dit blok heeft geen opties." * (not known)
            self._page.problem(f"De optie '{match['key']}' bestaat niet.", suggestion, line)
        else:
            last = self._page.blocks[-1]
            options = {**last.options, match["key"]: match["value"]}
            self._page.blocks[-1] = OpenedBlock(last.name, last.argument, options, last.line)
        return ""

    def _text(self, text: str, line: int) -> None:
        """Read a line that is no marker and no option."""
        if self._open and text.strip():
            self._open.has_text = True
            if _HEADING.match(text):
                message = f"In het blok '{self._open.name}' staat een kop."
                self._page.problem(message, "Gebruik in een blok vette tekst: **zo**.", line)

    def _close(self, line: int) -> str:
        """End the block, and look whether it was complete."""
        block = self._open
        self._open = None
        if block is None:
            if not self._closings_too_many:
                message = "Hier sluit een blok, maar er is geen blok open."
                self._page.problem(message, "Haal de regel weg of zet er /// tip voor.", line)
            self._closings_too_many = max(0, self._closings_too_many - 1)
            return ""
        if block.known is None:
            return ""
        self._look_inside(block, block.known)
        return "///"

    def _look_inside(self, block: _Open, known: type[CourseBlock]) -> None:
        """Report an empty block and options that are missing."""
        if known.NEEDS_TEXT and not block.has_text:
            message = f"Het blok '{block.name}' is leeg."
            self._page.problem(message, "Zet de tekst tussen de eerste regel en ///.", block.line)
        for option, example in known.NEEDED.items():
            if not self._page.blocks[-1].options.get(option):
                message = f"In het blok '{block.name}' ontbreekt '{option}'."
                suggestion = f"Zet onder de eerste regel, vier spaties in: {option}: {example}"
                self._page.problem(message, suggestion, block.line)

    def _not_closed(self, block: _Open) -> None:
        message = f"Het blok '{block.name}' is niet gesloten."
        self._page.problem(message, "Zet er een regel met alleen /// onder.", block.line)
