"""Places in a document: "title", "team", "team/r1", "team/r1/discipline", and deeper."""

from collections.abc import Iterator

from app.engine.document import ROW_ID, Held, Row, Value, Values


def place(path: str, *parts: str) -> str:
    """Return the path of something inside this place."""
    return "/".join(part for part in (path, *parts) if part)


def value_at(values: Values, path: str) -> Held:
    """Return what stands at a place; None if there is no such place."""
    key, _slash, rest = path.partition("/")
    value = values.get(key)
    if not rest:
        return value
    row_id, _slash, deeper = rest.partition("/")
    row = row_of(value, row_id)
    return value_at(row, deeper) if row and deeper else row


def row_of(value: Value, row_id: str) -> Row | None:
    """Return the row with this id."""
    rows = value if isinstance(value, list) else []
    return next((row for row in rows if row.get(ROW_ID) == row_id), None)


def places(values: Values, keys: str, path: str = "") -> Iterator[tuple[str, Value]]:
    """Give every place of a field with its value: "team/role" is one place in each row."""
    key, _slash, deeper = keys.partition("/")
    value = values.get(key)
    here = f"{path}{key}"
    if not deeper:
        yield here, value
        return
    for row in value if isinstance(value, list) else ():
        yield from places(row, deeper, f"{here}/{row.get(ROW_ID)}/")
