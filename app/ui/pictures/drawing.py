"""A picture as a page shows it: for wide screens and paper, for a phone, and as a table."""

from dataclasses import dataclass

from app.ui.pictures.table import Table


@dataclass(frozen=True)
class Drawing:
    """One thing that is drawn. `sheets`: on paper; `narrow`: on a phone, if that differs."""

    title: str
    sheets: tuple[str, ...]
    table: Table
    narrow: str = ""
