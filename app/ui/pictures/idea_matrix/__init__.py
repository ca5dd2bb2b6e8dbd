"""The COCD box: which ideas can be done now, which surprise, which still need a way."""

from app.ui.pictures.idea_matrix.ideas import Idea, Ideas, table
from app.ui.pictures.idea_matrix.sheet import draw, upright

__all__ = ["Idea", "Ideas", "draw", "table", "upright"]
