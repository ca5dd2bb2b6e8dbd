"""What a browser sends when it saves."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from app.engine.document import Row, Value, Values
from app.engine.paths import row_of, value_at
from app.engine.rows import add_row, move_row, remove_row

HASH_LENGTH = 32
ROW = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}", re.ASCII)
LIST_PATH = re.compile(
    r"[a-z][a-z0-9_]{0,39}(/[A-Za-z0-9_-]{1,40}/[a-z][a-z0-9_]{0,39})*", re.ASCII
)
GONE = re.compile(r"(?P<row>[A-Za-z0-9][A-Za-z0-9_-]{0,39})@(?P<version>[0-9]{1,9})", re.ASCII)
STEPS = {"up": -1, "down": 1}


class RowButton(NamedTuple):
    """A button of a list: "add team", "up team r1", "remove team r1", "restore team r1@12"."""

    verb: str
    list_path: str
    row: str = ""
    version: int = 0  # of "restore": the one in which the row still was

    @property
    def path(self) -> str:
        """The place of the row."""
        return f"{self.list_path}/{self.row}"


class Choice(StrEnum):
    """What somebody answers when two wrote at once."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    KEEP = "keep"  # of a row: it stays
    REMOVE = "remove"


class Answer(NamedTuple):
    """What was chosen at one place, and the text that was not saved there."""

    path: str
    choice: Choice
    mine: str = ""


@dataclass(frozen=True, kw_only=True)
class Sent:
    """Everything that was on the screen, and the version that the browser began with."""

    base: int
    raw: Mapping[str, object]
    was: Mapping[str, str] = field(default_factory=dict)  # path -> what the browser knew last
    button: RowButton | None = None
    answers: tuple[Answer, ...] = ()

    def fingerprint(self, person: str) -> str:
        """Return what tells this request from every other: the same twice is saved once.

        Rows have an order that means something, so only the keys are put in order.
        """
        said = [self.was, self.button, self.answers]
        written = json.dumps([person, self.base, self.raw, said], sort_keys=True)
        return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[:HASH_LENGTH]


def read_button(text: str) -> RowButton | None:
    """Read what the button of a list sends; None when it is no such button."""
    verb, _space, rest = text.partition(" ")
    list_path, _space, row = rest.partition(" ")
    if not LIST_PATH.fullmatch(list_path):
        return None
    if verb == "add" and not row:
        return RowButton(verb, list_path)
    if verb in {"up", "down", "remove"} and ROW.fullmatch(row):
        return RowButton(verb, list_path, row)
    gone = GONE.fullmatch(row)
    if verb == "restore" and gone:
        return RowButton(verb, list_path, gone["row"], int(gone["version"]))
    return None


def pressed(values: Values, button: RowButton, new_id: str) -> dict[str, Value]:
    """Return the values after a button that adds, moves or removes a row."""
    if button.verb == "add":
        return add_row(values, button.list_path, {"id": new_id})
    if button.verb == "remove":
        return remove_row(values, button.path)
    return move_row(values, button.path, STEPS[button.verb])


def put_back(values: Values, earlier: Values, button: RowButton) -> dict[str, Value]:
    """Return the values with a row as it was in an earlier version, at its old position."""
    now, before = value_at(values, button.list_path), value_at(earlier, button.list_path)
    rows = before if isinstance(before, list) else []
    row = row_of(rows, button.row)
    if row is None or row_of(now if isinstance(now, list) else [], button.row) is not None:
        return dict(values)
    return add_row(values, button.list_path, row, rows.index(row))


def placed(values: Values, path: str, value: "Value | Row") -> dict[str, Value]:
    """Return the values with another value at one place: a field, also one in a row."""
    key, _slash, rest = path.partition("/")
    if not rest:
        return {**values, key: value}  # type: ignore[dict-item]  # a row never stands at a key
    row_id, _slash, deeper = rest.partition("/")
    rows = values.get(key)
    inner = [
        placed(row, deeper, value) if deeper and row.get("id") == row_id else row
        for row in (rows if isinstance(rows, list) else [])
    ]
    return {**values, key: inner}
