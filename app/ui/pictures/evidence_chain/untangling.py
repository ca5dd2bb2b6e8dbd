"""An order for the slots of each column in which few links cross."""

from collections.abc import Iterable, Sequence
from itertools import combinations

Slot = tuple[int, str]  # a column, and the record that stands there or whose link passes there
Segment = tuple[Slot, Slot]
Order = list[list[Slot]]
_SWEEPS = 4  # there and back; more finds little


def untangled(order: Order, segments: Sequence[Segment]) -> Order:
    """Sort each column by what it is linked with, there and back, and keep the best of it."""
    best, fewest = order, crossings(order, segments)
    for sweep in range(2 * _SWEEPS):
        order = _swept(order, segments, back=bool(sweep % 2))
        count = crossings(order, segments)
        if count < fewest:
            best, fewest = order, count
    return best


def _swept(order: Order, segments: Sequence[Segment], *, back: bool) -> Order:
    """Sort the columns one after the other by the middle of their ends in the one before."""
    ends: dict[Slot, list[Slot]] = {}
    for start, end in segments:
        mine, other = (start, end) if back else (end, start)
        ends.setdefault(mine, []).append(other)
    out = [list(some) for some in order]
    places = _places(out)
    for some in reversed(out) if back else out:
        middles = {slot: _middle(slot, ends.get(slot, ()), places) for slot in some}
        some.sort(key=middles.__getitem__)
        places |= _places([some])
    return out


def _middle(slot: Slot, ends: Iterable[Slot], places: dict[Slot, float]) -> float:
    known = [places[end] for end in ends]
    return sum(known) / len(known) if known else places[slot]


def _places(order: Order) -> dict[Slot, float]:
    return {slot: (at + 0.5) / len(some) for some in order for at, slot in enumerate(some)}


def crossings(order: Order, segments: Sequence[Segment]) -> int:
    """Return how many pairs of links cross."""
    places = _places(order)
    columns: dict[int, list[tuple[float, float]]] = {}
    for start, end in segments:
        columns.setdefault(start[0], []).append((places[start], places[end]))
    return sum(
        (a[0] - b[0]) * (a[1] - b[1]) < 0
        for some in columns.values()
        for a, b in combinations(some, 2)
    )
