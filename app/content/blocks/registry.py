"""All blocks, by the word that authors write."""

from app.content.blocks.aside import Example, Reflection, Tip
from app.content.blocks.block import CourseBlock
from app.content.blocks.download import Download
from app.content.blocks.film import Film
from app.content.blocks.pointer import Exercise, Workshop
from app.content.blocks.quote import Quote

BLOCKS: dict[str, type[CourseBlock]] = {
    block.NAME: block
    for block in (Tip, Example, Quote, Reflection, Film, Download, Exercise, Workshop)
}
