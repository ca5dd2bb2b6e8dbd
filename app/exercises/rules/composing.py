"""A filled-in document as it is taken along: what the pages show, in the parts of a paper."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.engine.document import Document, Values
from app.engine.template import Template
from app.exercises.rules.showing import WIDEST, ShownField, ShownFile, ShownRow, ShownSection
from app.papers.paper import Block, Fact, Facts, Grid, Items, Part, Photo, Picture, Remark, Text
from app.ui.pictures.drawing import Drawing

EMPTY = "Niet ingevuld"
NO_LONGER = "Wordt niet meer gevraagd"
ATTACHED = "Bijlage"
DRAWN = "De tekening"
LONGEST_TITLE = 110
SHORT_LINE = 8
SHORT_CELL = 28  # letters; of such cells more than four fit beside each other
Photos = Mapping[str, Photo]  # by the public id of the file


class Composer:
    """Composes documents of a template; `brief`: what was left empty is left out."""

    def __init__(self, template: Template, photos: Photos, *, brief: bool = False) -> None:
        self.photos = photos
        self.brief = brief
        # the field after which the rows of a list are called, by the key of the list
        self.names = {shape.at: shape.name for shape in template.records if shape.at}

    def parts(
        self, sections: Sequence[ShownSection], without: Collection[str] = ()
    ) -> tuple[Part, ...]:
        """Return the sections of a document; `without`: fields that stand elsewhere already."""
        parts = (self._section(section, without) for section in sections)
        return tuple(part for part in parts if part.content)

    def _section(self, section: ShownSection, without: Collection[str]) -> Part:
        fields = [field for field in section.fields if field.path not in without]
        told = [field for field in fields if not (self.brief and field.is_empty)]
        title = section.title or NO_LONGER
        return Part(title, tuple(_without_echo(title, self._content(told))))

    def _content(self, fields: Sequence[ShownField]) -> Iterator[Block | Part]:
        """Give what is short as questions with answers; what is long has a heading of its own."""
        facts: list[Fact] = []
        has_parts = False
        for field in fields:
            if not (has_parts or self._is_long(field)):
                facts.append(self._fact(field))
                continue
            if facts:
                yield Facts(tuple(facts))
                facts = []
            has_parts = True
            yield self._part(field)
        if facts:
            yield Facts(tuple(facts))

    def _is_long(self, field: ShownField) -> bool:
        return bool(field.rows) and (len(field.columns) > 1)

    def _part(self, field: ShownField) -> Part:
        if not self._is_long(field):
            return Part(field.label, tuple(self._answer(field)))
        if field.is_group:
            return Part(field.label, tuple(self._facts(row) for row in field.rows))
        if field.is_table or (self.brief and _is_narrow(field)):
            return Part(field.label, (_grid(field),))
        rows = enumerate(field.rows, 1)
        name = self.names.get(field.path, "")
        return Part(field.label, tuple(self._card(row, number, name) for number, row in rows))

    def _card(self, row: ShownRow, number: int, name: str) -> Part:
        """Return a row with many cells as a part of its own."""
        title, rest = _title_of(row, name)
        return Part(f"{number}. {title}", (self._facts(ShownRow(row.path, rest)),))

    def _facts(self, row: ShownRow, title: str = "") -> Facts:
        told = (cell for cell in row.cells if not cell.is_empty)
        return Facts(tuple(self._fact(cell) for cell in told), title)

    def _fact(self, field: ShownField) -> Fact:
        return Fact(field.label, tuple(self._answer(field)))

    def _answer(self, field: ShownField) -> Iterator[Block]:
        if field.is_empty:
            yield Remark(EMPTY)
        if field.file is not None:
            yield self._file(field, field.file)
        if field.paragraphs:
            yield Text(tuple(self._lines(lines) for lines in field.paragraphs))
        if field.rows:
            yield from self._rows(field)

    def _lines(self, lines: Sequence[str]) -> str:
        """Return the lines of a paragraph; R1, R2 and R3 need no line each."""
        is_short = self.brief and all(len(line) <= SHORT_LINE for line in lines)
        return ", ".join(lines) if is_short else "\n".join(lines)

    def _file(self, field: ShownField, file: ShownFile) -> Block:
        photo = self.photos.get(file.public_id)
        return replace(photo, alt=file.alt or photo.alt) if photo else Text((_attached(field),))

    def _rows(self, field: ShownField) -> Iterator[Block]:
        if len(field.columns) == 1:
            yield Items(tuple(_words(row.cells[0]) for row in field.rows))
        elif field.is_table and not field.is_group:
            yield _grid(field)
        else:
            for row in field.rows:
                title, rest = ("", row.cells) if field.is_group else _title_of(row)
                yield self._facts(ShownRow(row.path, rest), title)


def _is_narrow(field: ShownField) -> bool:
    """Whether its rows are a table all the same: a few more columns, in which little stands."""
    cells = [cell for row in field.rows for cell in row.cells]
    return len(field.columns) <= WIDEST + 1 and all(
        len(_words(cell)) <= SHORT_CELL and not cell.is_list for cell in cells
    )


def _without_echo(title: str, content: Iterable[Block | Part]) -> Iterator[Block | Part]:
    """Give what is in a section; a field that is called as the section gets no second heading."""
    for one in content:
        if isinstance(one, Part) and one.title == title:
            yield from one.content
        else:
            yield one


def with_drawing(parts: tuple[Part, ...], drawing: Drawing) -> tuple[Part, ...]:
    """Put the drawing after the first section, which says what it is about."""
    return (*parts[:1], Part(DRAWN, (drawn(drawing),)), *parts[1:])


def opened_by(drawing: Drawing, parts: tuple[Part, ...]) -> tuple[Picture | Part, ...]:
    """Put the drawing before everything else, so that a chapter opens with it."""
    return (drawn(drawing), *parts)


def heading_of(template: Template, values: Values) -> str:
    """Return what stands over a document: where there are several, by what it is about."""
    if not template.several:
        return template.title
    whole = (shape for shape in template.records if not shape.at)
    named = (Document(values).text(shape.name) for shape in whole)
    return next(filter(None, named), template.title)


def grids(sections: Sequence[ShownSection]) -> list[Grid]:
    """Return the lists of a document as tables, for a spreadsheet."""
    fields = (field for section in sections for field in section.fields)
    return [_grid(field) for field in fields if len(field.columns) > 1 and not field.is_group]


def drawn(drawing: Drawing) -> Picture:
    """Return what was drawn, with the table beside it."""
    table = drawing.table
    twin = Grid(table.caption, table.heads, table.rows)
    return Picture(drawing.title, drawing.sheets, twin, drawing.paper.value)


def _grid(field: ShownField) -> Grid:
    rows = (tuple(map(_words, row.cells)) for row in field.rows)
    return Grid(field.label, field.columns, tuple(rows))


def _title_of(row: ShownRow, name: str = "") -> tuple[str, tuple[ShownField, ...]]:
    """Return how a row is called, and the cells that are left to read.

    That is what others call it, or else its first cell.
    """
    place = f"{row.path}/{name}"
    first, *rest = sorted(row.cells, key=lambda cell: cell.path != place)
    words = _words(first)
    if first.is_list or not words or "\n" in words or len(words) > LONGEST_TITLE:
        called = next((_words(cell) for cell in rest if _is_title(cell)), "")
        return called or first.label, row.cells
    return words, tuple(rest)


def _is_title(field: ShownField) -> bool:
    words = _words(field)
    return not field.is_list and bool(words) and "\n" not in words and len(words) <= LONGEST_TITLE


def _words(field: ShownField) -> str:
    """Return everything in a field as one text."""
    lines = ["\n".join(line for lines in field.paragraphs for line in lines)]
    lines += [_attached(field)] if field.file else []
    for row in field.rows:
        lines.append(", ".join(filter(None, map(_words, row.cells))))
    return "\n".join(filter(None, lines))


def _attached(field: ShownField) -> str:
    return f"{ATTACHED}: {field.file.kept.name}" if field.file else ""
