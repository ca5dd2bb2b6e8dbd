"""The journey map with its heartbeat, on A3 sheets of at most sixteen steps."""

from app.ui.pictures.journey_map.sheet import draw, sheets

__all__ = ["draw", "sheets"]
