"""The assumption map: how important, how much evidence, and what came of it."""

from app.ui.pictures.assumption_map.assumptions import OPEN, Assumption, Assumptions, table
from app.ui.pictures.assumption_map.listed import upright
from app.ui.pictures.assumption_map.sheet import draw

__all__ = ["OPEN", "Assumption", "Assumptions", "draw", "table", "upright"]
