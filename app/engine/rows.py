"""Rows of a document, added, moved and removed. Nothing is changed in place."""

from collections.abc import Callable

from app.engine.document import ROW_ID, Row, Value, Values

Change = Callable[[list[Row]], list[Row]]


def add_row(values: Values, path: str, row: Row, at: int | None = None) -> dict[str, Value]:
    """Add a row, with its id, to the list at this place: at the end, or before a position."""

    def add(rows: list[Row]) -> list[Row]:
        position = len(rows) if at is None else at
        return [*rows[:position], row, *rows[position:]]

    return _changed(values, path, add)


def remove_row(values: Values, path: str) -> dict[str, Value]:
    """Remove the row at this place."""
    list_path, row_id = _split(path)
    return _changed(values, list_path, lambda rows: [r for r in rows if r.get(ROW_ID) != row_id])


def move_row(values: Values, path: str, steps: int) -> dict[str, Value]:
    """Move the row at this place down by so many rows, or up if negative."""
    list_path, row_id = _split(path)

    def move(rows: list[Row]) -> list[Row]:
        old = next((n for n, row in enumerate(rows) if row.get(ROW_ID) == row_id), None)
        if old is None:
            return rows
        others = [*rows[:old], *rows[old + 1 :]]
        new = min(max(old + steps, 0), len(others))
        return [*others[:new], rows[old], *others[new:]]

    return _changed(values, list_path, move)


def _split(path: str) -> tuple[str, str]:
    list_path, _slash, row_id = path.rpartition("/")
    return list_path, row_id


def _changed(values: Values, path: str, change: Change) -> dict[str, Value]:
    """Return the values with the list at this place changed."""
    key, _slash, rest = path.partition("/")
    value = values.get(key)
    rows = value if isinstance(value, list) else []
    if not rest:
        return {**values, key: change(rows)}
    row_id, _slash, deeper = rest.partition("/")
    inner = [_changed(r, deeper, change) if r.get(ROW_ID) == row_id else r for r in rows]
    return {**values, key: inner}
