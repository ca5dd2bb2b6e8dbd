"""Workshops: what there is to come, a seat, the planning, and the sheet of who leads one."""

from app.workshops.views import learning, organising, run_sheet
from app.workshops.views.beside import side_block
from app.workshops.views.blueprint import bp

__all__ = ["bp", "learning", "organising", "run_sheet", "side_block"]
