"""A persona, drawn as a card with its scales of behaviour."""

from collections.abc import Iterator

from app.engine.document import Document
from app.exercises.rules.picturing.filled import Filled, who_said
from app.ui.pictures import persona_card
from app.ui.pictures.drawing import Drawing, Paper
from app.ui.pictures.persona_card import Channel, Persona, Scale


def draw_persona(filled: Filled) -> Drawing:
    """Draw a persona: a page for paper, a card for a phone, and its table."""
    persona = persona_of(filled)
    return Drawing(
        title=persona.name,
        sheets=(persona_card.draw(persona, f"{filled.name}persona"),),
        table=persona_card.table(persona),
        narrow=persona_card.upright(persona, f"{filled.name}persona-kaart"),
        paper=Paper.PAGE,
    )


def persona_of(filled: Filled) -> Persona:
    """Return the persona that a document describes."""
    document = filled.document
    quote = next(iter(filled.found(document, "quote")), None)
    return Persona(
        name=document.text("name") or filled.template.title,
        about=filled.about,
        tagline=document.text("tagline"),
        situation=document.text("situation"),
        quote=quote.name if quote else "",
        quoted=who_said(quote) if quote else "",
        goal=document.text("goal"),
        needs=_texts(document, "needs"),
        worries=_texts(document, "worries"),
        frustrations=_texts(document, "frustrations"),
        motivations=_texts(document, "motivations"),
        scales=tuple(_scales(filled)),
        channels=tuple(_channels(filled)),
        comfort=filled.choices("digital_comfort").get(str(document.number("digital_comfort")), ""),
        network=document.text("support_network"),
        not_typical=document.text("not_typical"),
        interviews=len(filled.found(document, "based_on_interviews")),
        quotes=len(filled.found(document, "quotes")),
        as_assumption=document.text("as_assumption") == "yes",
    )


def _texts(document: Document, key: str) -> tuple[str, ...]:
    return tuple(filter(None, (row.text("text") for row in document.rows(key))))


def _scales(filled: Filled) -> Iterator[Scale]:
    for row in filled.document.rows("behaviour_scales"):
        shown = len(filled.found(row, "evidence"))
        yield Scale(row.text("left"), row.text("right"), row.number("position"), shown)


def _channels(filled: Filled) -> Iterator[Channel]:
    names = filled.choices("channels_preferred")
    for code in filled.document.codes("channels_preferred"):
        yield Channel(code, names.get(code, code))
