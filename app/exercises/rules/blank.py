"""An exercise on empty paper: what it asks, with room to write by hand."""

from collections.abc import Iterator

from app.engine.fields import FieldType
from app.engine.fields.choice import OneOf
from app.engine.template import Template
from app.papers.paper import Block, Boxes, Fact, Facts, Grid, Paper, Part, Room, Text

TITLE, TEAM, MADE = "Werkblad: {}", "Team en datum", "Leerreis, leeg werkblad"
MOST_COLUMNS = 4  # more does not fit beside each other by hand
ROWS, INNER_ROWS, CARDS = 5, 3, 2
LINES = {"long": 4, "image": 6}  # what is not named here is one line
INNER_LINES = {"long": 2, "image": 4}


def worksheet_of(template: Template) -> Paper:
    """Return an exercise to do around a table."""
    sections = (
        Part(one.title, (*_said(one.help), *map(_asked, template.fields_of(one))))
        for one in template.sections
    )
    team = Part(TEAM, (Room(1),))
    title = TITLE.format(template.title)
    return Paper(title, lead=template.summary, made=MADE, parts=(team, *sections))


def _said(text: str) -> tuple[Text, ...]:
    return (Text((text,)),) if text else ()


def _asked(field: FieldType) -> Part:
    return Part(field.label, (*_said(field.texts.help), *_room(field, LINES, ROWS)))


def _room(field: FieldType, lines: dict[str, int], rows: int) -> Iterator[Block]:
    """Give room for an answer; of a list a table, or a card for each row that asks more."""
    if field.subfields and _fits_in_table(field):
        heads = tuple(one.label for one in field.subfields)
        yield Grid(field.label, heads, (("",) * len(heads),) * rows)
    elif field.subfields:
        yield from (_card(field, number) for number in range(1 if field.is_group else CARDS))
    elif isinstance(field, OneOf):
        yield Boxes(tuple(name for _code, name in field.options))
    else:
        yield Room(lines.get(field.type, 1))


def _fits_in_table(field: FieldType) -> bool:
    is_flat = not any(one.subfields for one in field.subfields)
    return is_flat and not field.is_group and len(field.subfields) <= MOST_COLUMNS


def _card(field: FieldType, number: int) -> Facts:
    title = "" if field.is_group else f"{field.texts.row} {number + 1}"
    return Facts(
        tuple(
            Fact(one.label, tuple(_room(one, INNER_LINES, INNER_ROWS))) for one in field.subfields
        ),
        title,
    )
