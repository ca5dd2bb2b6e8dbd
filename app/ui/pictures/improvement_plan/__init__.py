"""The improvement plan on a time line: what is done, what is late, and what it brings."""

from app.ui.pictures.improvement_plan.listed import upright
from app.ui.pictures.improvement_plan.plan import Action, Plan, table
from app.ui.pictures.improvement_plan.sheet import draw, sheets

__all__ = ["Action", "Plan", "draw", "sheets", "table", "upright"]
