import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from app.engine.references import split_references

Value: TypeAlias = "str | int | list[dict[str, Value]] | None"
Values: TypeAlias = Mapping[str, Value]
Row: TypeAlias = dict[str, Value]
Held: TypeAlias = "Value | Row"  # what a path can lead to

ROW_ID = "id"
STORED_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def is_empty(value: object) -> bool:
    """Say whether nothing was filled in: no text, no rows, or only empty rows."""
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list):
        return all(is_empty_row(row) for row in value)
    return value is None


def is_empty_row(row: object) -> bool:
    """Say whether a row has only its id."""
    if not isinstance(row, dict):
        return True
    return all(is_empty(value) for key, value in row.items() if key != ROW_ID)


def stored_day(value: object) -> date | None:
    """Return the day that a stored value names; what was kept as typed names none."""
    if not isinstance(value, str) or not STORED_DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


@dataclass(frozen=True)
class Document:
    """A filled-in template, or one row of it. Empty fields read as empty, never as an error."""

    values: Values

    @property
    def id(self) -> str:
        """The row's id; empty for a whole document."""
        return self.text(ROW_ID)

    def has(self, key: str) -> bool:
        """Say whether anything was filled in here."""
        return not is_empty(self.values.get(key))

    def text(self, key: str) -> str:
        """Return what was written, without the spaces around it."""
        value = self.values.get(key)
        return value.strip() if isinstance(value, str) else ""

    def rows(self, key: str) -> list["Document"]:
        """Return the rows in which something was filled in, in their order."""
        value = self.values.get(key)
        rows = value if isinstance(value, list) else []
        return [Document(row) for row in rows if not is_empty_row(row)]

    def number(self, key: str) -> int | None:
        """Return the number, or None if there is none or it could not be read as one."""
        value = self.values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def references(self, key: str) -> tuple[str, ...]:
        """Return what this field refers to."""
        return split_references(self.values.get(key))

    def codes(self, key: str) -> list[str]:
        """Return the codes that were ticked in a field that takes several."""
        return self.text(key).split()

    def group(self, key: str) -> "Document":
        """Return the fields of a group, empty when nothing was filled in."""
        rows = self.rows(key)
        return rows[0] if rows else Document({})

    def date(self, key: str) -> date | None:
        """Return the day, or None if there is none or it could not be read as one."""
        return stored_day(self.values.get(key))
