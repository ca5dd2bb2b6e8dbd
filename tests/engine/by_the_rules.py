"""What the rules say of two people's changes, told place by place: written apart from the merge."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

Document = Mapping[str, Any]


class Flat(NamedTuple):
    """A document without its shape."""

    texts: dict[str, str]  # path of a field -> what stands in it
    lists: dict[str, list[str]]  # path of a list -> ids in order

    @property
    def rows(self) -> set[str]:
        return {f"{path}/{row}" for path, ids in self.lists.items() for row in ids}

    def of(self, row: str) -> tuple[dict[str, str], dict[str, list[str]]]:
        """Return everything in a row."""
        texts = {path: text for path, text in self.texts.items() if path.startswith(f"{row}/")}
        return texts, {path: ids for path, ids in self.lists.items() if path.startswith(f"{row}/")}


class Three(NamedTuple):
    """What both began with, what is stored, and what is being saved."""

    base: Flat
    theirs: Flat
    mine: Flat


class Ruled(NamedTuple):
    """What must come of it."""

    texts: dict[str, str]
    rows: set[str]
    clashes: set[str]


def flat(document: Document) -> Flat:
    """Take a document apart; an empty field or list is one that is not there."""
    found = Flat({}, {})
    _collect(document, "", found)
    return found


def ruled(three: Three) -> Ruled:
    """Say for every row whether it stays, and for every field what stands in it."""
    shared, kept, clashes = _rows(three)
    texts = {path: text for row, side in kept.items() for path, text in side.of(row)[0].items()}
    rows = shared | set(kept)
    for row, side in kept.items():
        rows |= {one for one in side.rows if one.startswith(f"{row}/")}
    for path in three.theirs.texts.keys() | three.mine.texts.keys():
        if _row_of(path) in {"", *shared}:
            text, is_asked = _text(path, three)
            texts |= {path: text} if text else {}
            clashes |= {path} if is_asked else set()
    return Ruled(texts, rows, clashes)


def _rows(three: Three) -> tuple[set[str], dict[str, Flat], set[str]]:
    """Return the rows of both, the rows of one that stay whole, and those to ask about."""
    base, theirs, mine = three
    shared: set[str] = set()
    clashes: set[str] = set()
    kept: dict[str, Flat] = {}
    for row in sorted(theirs.rows | mine.rows, key=lambda path: path.count("/")):
        if row.count("/") > 1 and row.rsplit("/", 2)[0] not in shared:
            continue  # in a row of one only: it stays or goes with that
        if row in theirs.rows & mine.rows:
            shared |= {row}
            continue
        side = theirs if row in theirs.rows else mine
        if row not in base.rows:
            kept[row] = side
        elif side.of(row) != base.of(row):
            kept[row] = side
            clashes |= {row}
    return shared, kept, clashes


def wrong_order(three: Three, merged: Flat) -> list[str]:
    """Return the lists that do not stand in the order that the rules say."""
    return [
        path
        for path, order in merged.lists.items()
        if not _is_ordered(order, *(side.lists.get(path, []) for side in three))
    ]


def _is_ordered(
    order: Sequence[str], base: Sequence[str], theirs: Sequence[str], mine: Sequence[str]
) -> bool:
    """Who moved has the say; what only the other has comes behind what it stood behind, and
    behind new rows of the first that came there too.
    """
    of_all = set(base) & set(theirs) & set(mine)
    they_moved = _among(theirs, of_all) != _among(base, of_all)
    they_lead = they_moved or _among(theirs, mine) == _among(mine, theirs)
    lead, other = (theirs, mine) if they_lead else (mine, theirs)
    if _among(order, lead) != _among(lead, order):
        return False
    before, now = _among(other, order), _among(order, other)
    return all(
        _one_before(row, before) == _one_before(row, now) and _one_after(row, order) in {"", *other}
        for row in before
        if row not in lead
    )


def _among(rows: Sequence[str], these: Collection[str]) -> list[str]:
    return [row for row in rows if row in these]


def _one_before(row: str, rows: Sequence[str]) -> str:
    at = rows.index(row)
    return rows[at - 1] if at else ""


def _one_after(row: str, rows: Sequence[str]) -> str:
    return next(iter(rows[rows.index(row) + 1 :]), "")


def _text(path: str, three: Three) -> tuple[str, bool]:
    """Return what stands in a field afterwards, and whether somebody has to choose."""
    base, theirs, mine = (side.texts.get(path, "") for side in three)
    if theirs == base:
        return mine, False
    return theirs, mine not in (base, theirs)


def _row_of(path: str) -> str:
    return path.rpartition("/")[0]


def _collect(record: Document, path: str, found: Flat) -> None:
    for key, value in record.items():
        here = f"{path}/{key}" if path else key
        if isinstance(value, list):
            if value:
                found.lists[here] = [row["id"] for row in value]
            for row in value:
                _collect(row, f"{here}/{row['id']}", found)
        elif value not in (None, "") and key != "id":
            found.texts[here] = str(value)
