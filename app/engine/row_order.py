from collections.abc import Collection, Sequence


def order_of(
    base: Sequence[str], theirs: Sequence[str], mine: Sequence[str], kept: Collection[str]
) -> list[str]:
    """Return the ids of all kept rows in the order that two people's moves lead to.

    Who moved rows decides; if both did, their order stands. A row that only the other one has
    comes behind the row that it stood behind.
    """
    if _only(theirs, mine) == _only(mine, theirs) or _moved(base, theirs, mine):
        leading, other = theirs, mine
    else:
        leading, other = mine, theirs
    order = _only(leading, kept)
    position = 0
    for row_id in _only(other, kept):
        if row_id not in order:
            order.insert(_after_strangers(order, position, other), row_id)
        position = order.index(row_id) + 1
    return order


def _only(ids: Sequence[str], these: Collection[str]) -> list[str]:
    return [row_id for row_id in ids if row_id in these]


def _moved(base: Sequence[str], theirs: Sequence[str], mine: Sequence[str]) -> bool:
    """Say whether they changed the order of the rows that everyone still has."""
    shared = set(base) & set(theirs) & set(mine)
    return _only(theirs, shared) != _only(base, shared)


def _after_strangers(order: list[str], position: int, known: Collection[str]) -> int:
    """Step over rows that the other one does not have: who was first stays first."""
    while position < len(order) and order[position] not in known:
        position += 1
    return position
