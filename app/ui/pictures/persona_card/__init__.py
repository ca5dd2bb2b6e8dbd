"""A persona: who it is, what it wants, how it does things, and on how many talks it rests."""

from app.ui.pictures.persona_card.page import draw, upright
from app.ui.pictures.persona_card.persona import Channel, Persona, Scale, table

__all__ = ["Channel", "Persona", "Scale", "draw", "table", "upright"]
