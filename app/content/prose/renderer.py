"""Turns the Markdown of a page into safe HTML, and reports everything that is wrong in it."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension, BlocksProcessor

from app.content.blocks.registry import BLOCKS
from app.content.blocks.scan import scan
from app.content.items import Heading
from app.content.lesson import Piece
from app.content.page.page import Page
from app.content.prose.allowed import keep_allowed
from app.content.prose.footnotes import settle
from app.content.prose.headings import number
from app.content.prose.images import frame
from app.content.prose.leftovers import look_for_leftovers
from app.content.prose.links import link_up
from app.content.prose.pieces import point_at
from app.content.prose.raw import refuse_raw
from app.content.prose.tables import fit
from app.content.prose.terms import read_texts
from app.content.prose.typography import set_type

_WORD = re.compile(r"\w+(?:[-'\N{RIGHT SINGLE QUOTATION MARK}]\w+)*")
_LESS_DEEP = "Kijk of er ergens heel veel sterretjes, haken of > achter elkaar staan."
_LAST = -10  # after everything that Markdown itself does


@dataclass(frozen=True)
class Prose:
    """A text as HTML, and what is known about it."""

    html: str
    headings: tuple[Heading, ...]
    pieces: tuple[Piece, ...]
    words: int


def render(page: Page) -> Prose:
    """Turn a page into HTML."""
    finish = _Finish(page)
    md = Markdown(
        extensions=[
            TableExtension(use_align_attribute=True),
            DefListExtension(),
            SaneListExtension(),
            FootnoteExtension(BACKLINK_TITLE="Terug naar noot {} in de tekst"),
            _Blocks(page),
        ],
        output_format="html",
    )
    refuse_raw(md, page)
    finish.md = md
    md.treeprocessors.register(finish, "finish", _LAST)
    try:
        html = md.convert(scan(page))
    except RecursionError:
        page.problem("In deze tekst staat te veel in elkaar.", _LESS_DEEP, page.first_line)
        html = ""
    return Prose(html, tuple(page.headings), tuple(page.pieces), finish.words)


class _Blocks(BlocksExtension):  # type: ignore[misc]  # pymdownx has no types
    """Makes the blocks of this course known to Markdown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: ARG002, N802 - pymdownx's name
        for block in BLOCKS.values():
            block_mgr.register(block, {"page": self._page})


class _Finish(Treeprocessor):
    """Does everything to the elements that Markdown does not do."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.words = 0
        self._page = page

    def run(self, root: Element) -> None:
        look_for_leftovers(root, self._page)
        settle(root)
        set_type(root)
        number(root, self._page)
        link_up(root, self._page)
        frame(root, self._page)
        fit(root, self._page)
        set_type(root)  # once more: what was added since, such as captions
        if self._page.points_at:
            point_at(root, self._page)
        keep_allowed(root)
        self.words = sum(len(_WORD.findall(text)) for text in read_texts(root))
