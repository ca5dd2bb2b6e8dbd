from collections.abc import Iterable

from app.engine.document import ROW_ID
from app.engine.paths import place

DEEPEST = 2 * 8  # names and rows on the way to an input: no template has more lists in lists


def nested(pairs: Iterable[tuple[str, str]]) -> dict[str, object]:
    """Turn inputs named after their path into a document as it is read.

    [("title", "Ik ga"), ("team/r1/id", "r1"), ("team/r1/name", "Mo")] becomes
    {"title": "Ik ga", "team": [{"id": "r1", "name": "Mo"}]}. Rows come in the order in which they
    are first named. An empty list is sent as an input with the name of the list and no value. Of
    boxes that are ticked each sends the same name: their values come together.
    """
    raw: dict[str, object] = {}
    records: dict[str, dict[str, object]] = {"": raw}
    known: dict[str, dict[str, object]] = {}  # by the names before the last "/"
    for name, value in pairs:
        row, slash, key = name.rpartition("/")
        record = known.get(row) if slash else raw
        if record is None:
            rows = row.split("/")
            if len(rows) % 2 or len(rows) > DEEPEST:  # a row itself is no input
                raw[name] = value
                continue
            record = known[row] = _record(records, rows)
        _add(record, key, value, is_id=bool(slash) and key == ROW_ID)
    return raw


def _add(record: dict[str, object], key: str, value: str, *, is_id: bool) -> None:
    before = record.get(key)
    if before is None:
        record[key] = value
    elif isinstance(before, str) and not is_id:
        record[key] = f"{before} {value}" if before else value


def _record(records: dict[str, dict[str, object]], rows: list[str]) -> dict[str, object]:
    """Return the record at this place; rows on the way to it are made."""
    path = ""
    for key, row_id in zip(rows[::2], rows[1::2], strict=True):
        here = place(path, key, row_id)
        if here not in records:
            records[here] = {ROW_ID: row_id}
            parent = records[path]
            siblings = parent.get(key)
            parent[key] = (
                [*siblings, records[here]] if isinstance(siblings, list) else [records[here]]
            )
        path = here
    return records[path]
