"""A document as ODT: headings, lists and tables by their styles, pictures with words."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from app.papers.fitting import split, widths
from app.papers.odf.elements import element, paragraph, plain
from app.papers.odf.package import OWN, About, Kept, document_content, packed, table_styles
from app.papers.odf.pictures import Sized, photographed, rendered
from app.papers.paper import (
    Block,
    Boxes,
    Facts,
    Grid,
    Items,
    Paper,
    Part,
    Photo,
    Picture,
    Remark,
    Room,
    Text,
)

KIND = "application/vnd.oasis.opendocument.text"
DEEPEST = 6  # levels of headings that the styles know
NAMELESS = "\u2013"
PHOTO = (10.0, 7.5)  # cm that it may be wide and high
SHEET = (25.7, 15.6)  # on its side, with its heading above it


def write_odt(paper: Paper, fonts: Path, made_at: datetime) -> bytes:
    """Return the document as ODT; drawings are rendered with these fonts."""
    writing = _Writing(fonts)
    body = element("office:text")
    body.extend(writing.front(paper))
    for part in paper.parts:
        body.extend(writing.part(part, 1 if paper.is_book else 2))
    outside = element("office:body")
    outside.append(body)
    content = document_content(writing.styles, outside)
    return packed(About(KIND, paper.title, made_at), content, writing.pictures)


class _Writing:
    """Writes parts one after the other, and remembers the pictures and tables in them."""

    def __init__(self, fonts: Path) -> None:
        self.fonts = fonts
        self.pictures: dict[str, Kept] = {}
        self.styles = element("office:automatic-styles")
        self.styles.extend(table_styles())
        self.tables = 0
        self.write: dict[type, Callable[[Any], Iterator[ET.Element]]] = {
            Text: _paragraphs,
            Remark: _remark,
            Items: _list,
            Grid: self._grid,
            Facts: self._facts,
            Photo: self._photo,
            Picture: self._picture,
            Room: _room,
            Boxes: _boxes,
        }

    def front(self, paper: Paper) -> Iterator[ET.Element]:
        """Give the title with what stands around it; of a book also what is in it."""
        if paper.kicker:
            yield paragraph(paper.kicker, "Kicker")
        yield _heading(paper.title, 1, "Title" if paper.is_book else "Heading_20_1")
        for words in filter(None, (paper.lead, *paper.people, paper.made)):
            yield paragraph(words, "Subtitle")
        if paper.is_book:
            yield _contents(paper.parts)

    def part(self, part: Part, level: int) -> Iterator[ET.Element]:
        """Give a heading with everything under it."""
        if part.kicker:
            yield paragraph(part.kicker, "Kicker")
        is_sheet = any(isinstance(one, Picture) for one in part.content)
        style = "Sheet_20_Heading" if is_sheet else "Chapter" if level == 1 else ""
        yield _heading(part.title, level, style)
        for one in part.content:
            if isinstance(one, Part):
                yield from self.part(one, level + 1)
            else:
                yield from self._block(one)

    def _block(self, block: Block) -> Iterator[ET.Element]:
        return self.write[type(block)](block)

    def _facts(self, facts: Facts) -> Iterator[ET.Element]:
        if facts.title:
            yield paragraph(facts.title, "Fact_20_Title")
        for fact in facts.facts:
            yield paragraph(fact.label, "Label")
            for block in fact.answer:
                yield from self._block(block)

    def _grid(self, grid: Grid) -> Iterator[ET.Element]:
        for one in split(grid):
            self.tables += 1
            name = f"Tabel{self.tables}"
            self.styles.extend(_column_styles(name, widths(one)))
            yield _table(one, name)
            yield paragraph("", "After_20_Table")

    def _photo(self, photo: Photo) -> Iterator[ET.Element]:
        yield self._framed(photographed(photo), photo.alt, PHOTO, "Photo")

    def _picture(self, picture: Picture) -> Iterator[ET.Element]:
        count = len(picture.svgs)
        for at, svg in enumerate(picture.svgs, 1):
            sheet = f", blad {at} van {count}" if count > 1 else ""
            alt = f"Tekening: {picture.title}{sheet}. Dezelfde waarden staan in de tabel hierna."
            yield self._framed(rendered(svg, self.fonts), alt, SHEET, "Photo")
        yield paragraph(f"{picture.twin.caption}, in een tabel", "Standing_20_Title")
        yield from self._grid(picture.twin)

    def _framed(self, drawn: Sized, alt: str, most: tuple[float, float], style: str) -> ET.Element:
        name = f"Pictures/{len(self.pictures) + 1}.{drawn.suffix}"
        self.pictures[name] = Kept(drawn.content, drawn.media_type)
        width, height = drawn.fitted(most)
        size = {"svg:width": f"{width:.2f}cm", "svg:height": f"{height:.2f}cm"}
        called = {"draw:name": name, "text:anchor-type": "as-char"}
        frame = element("draw:frame", {**called, **size})
        link = {"xlink:href": name, "xlink:type": "simple", "xlink:show": "embed"}
        frame.append(element("draw:image", {**link, "xlink:actuate": "onLoad"}))
        frame.append(element("svg:title", words=plain(alt).replace("\n", " ") or NAMELESS))
        outside = paragraph("", style)
        outside.append(frame)
        return outside


def _heading(words: str, level: int, style: str = "") -> ET.Element:
    level = min(level, DEEPEST)
    named = {"text:style-name": style or f"Heading_20_{level}", "text:outline-level": str(level)}
    return element("text:h", named, words.strip() or NAMELESS)


def _paragraphs(text: Text) -> Iterator[ET.Element]:
    return (paragraph(words, "Text_20_body") for words in text.paragraphs)


def _room(room: Room) -> Iterator[ET.Element]:
    yield from (paragraph("", "Text_20_body") for _line in range(room.lines))


def _boxes(boxes: Boxes) -> Iterator[ET.Element]:
    return _list(Items(boxes.items))


def _remark(remark: Remark) -> Iterator[ET.Element]:
    yield paragraph(remark.text, "Remark")


def _list(items: Items) -> Iterator[ET.Element]:
    made = element("text:list", {"text:style-name": "Points"})
    for words in items.items:
        item = element("text:list-item")
        item.append(paragraph(words, "Point"))
        made.append(item)
    yield made


def _contents(parts: Sequence[Part]) -> ET.Element:
    """Return what is in a book; an office program adds the numbers of the pages when asked."""
    made = element("text:table-of-content", {"text:name": "Inhoud", "text:protected": "false"})
    made.append(element("text:table-of-content-source", {"text:outline-level": "2"}))
    body = element("text:index-body")
    body.append(paragraph("Inhoud", "Contents_20_Heading"))
    for part in parts:
        body.append(paragraph(part.title, "Contents_20_1"))
        inner = (one for one in part.content if isinstance(one, Part))
        body.extend(paragraph(one.title, "Contents_20_2") for one in inner)
    made.append(body)
    return made


def _column_styles(name: str, wide: Sequence[int]) -> Iterator[ET.Element]:
    for at, width in enumerate(wide):
        named = {"style:name": f"{name}.{at}", "style:family": "table-column"}
        style = element("style:style", named)
        style.append(
            element("style:table-column-properties", {"style:rel-column-width": f"{width}*"})
        )
        yield style


def _table(grid: Grid, name: str) -> ET.Element:
    table = element("table:table", {"table:name": name, "table:style-name": f"{OWN}Grid"})
    for at in range(len(grid.heads)):
        table.append(element("table:table-column", {"table:style-name": f"{name}.{at}"}))
    heads = element("table:table-header-rows")
    heads.append(_row(grid.heads, ["Table_20_Heading"] * len(grid.heads), f"{OWN}Head_20_Cell"))
    table.append(heads)
    for row in grid.rows:
        styles = ["Row_20_Heading", *["Table_20_Contents"] * (len(row) - 1)]
        table.append(_row(row, styles, f"{OWN}Cell"))
    return table


def _row(cells: Sequence[str], styles: Sequence[str], kind: str) -> ET.Element:
    row = element("table:table-row", {"table:style-name": f"{OWN}Row"})
    for words, style in zip(cells, styles, strict=True):
        cell = {"table:style-name": kind, "office:value-type": "string"}
        made = element("table:table-cell", cell)
        made.append(paragraph(words, style))
        row.append(made)
    return row
