"""A picture as a page shows it: for wide screens and paper, for a phone, and as a table."""

from dataclasses import dataclass
from enum import StrEnum

from app.ui.pictures.table import Table


class Paper(StrEnum):
    """What a sheet is made for: the letters of a wide one need room on a screen, too."""

    MAP = "map"  # A3 on its side
    SHEET = "sheet"  # A4 on its side
    PAGE = "page"  # A4 upright


@dataclass(frozen=True)
class Drawing:
    """One thing that is drawn. `sheets`: on paper; `narrow`: on a phone, if that differs."""

    title: str
    sheets: tuple[str, ...]
    table: Table
    narrow: str = ""
    paper: Paper = Paper.MAP
