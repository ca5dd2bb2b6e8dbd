"""The heartbeat by itself: small for a card, upright for a phone."""

from app.ui.pictures.heartbeat.card import card
from app.ui.pictures.heartbeat.upright import upright

__all__ = ["card", "upright"]
