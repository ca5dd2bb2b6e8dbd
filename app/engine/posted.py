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
    for name, value in pairs:
        *rows, key = name.split("/")
        if len(rows) % 2 or len(rows) > DEEPEST:  # a row itself is no input
            raw[name] = value
            continue
        record = _record(records, rows)
        known = record.get(key)
        if not isinstance(known, list) and not (rows and key == ROW_ID):
            record[key] = f"{known} {value}" if isinstance(known, str) and known else value
    return raw


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
