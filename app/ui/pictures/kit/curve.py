"""A line through what people told: smooth, through every value and past none."""

from collections.abc import Sequence
from itertools import groupby, pairwise

Point = tuple[float, float]
Slopes = list[float]


def runs(points: Sequence[tuple[float, float | None]]) -> list[list[Point]]:
    """Split where a value is missing: no line is drawn over what nobody told us."""
    parts = groupby(points, key=lambda point: point[1] is None)
    return [[(x, y) for x, y in part if y is not None] for missing, part in parts if not missing]


def smooth(points: Sequence[Point], *, upright: bool = False) -> str:
    """Return a path (monotone cubic, after Fritsch and Carlson); upright: it runs down the page.

    Of an upright line the first number of a point is the place down the page.
    """
    if not points:
        return ""
    slopes = _slopes(points)
    start = _pair(points[0], upright=upright)
    bends = (
        _bend(pair, (slopes[at], slopes[at + 1]), upright=upright)
        for at, pair in enumerate(pairwise(points))
    )
    return f"M{start}{''.join(bends)}"


def _bend(pair: tuple[Point, Point], slopes: tuple[float, float], *, upright: bool) -> str:
    (x0, y0), (x1, y1) = pair
    third = (x1 - x0) / 3
    handles = ((x0 + third, y0 + slopes[0] * third), (x1 - third, y1 - slopes[1] * third), (x1, y1))
    return "C" + " ".join(_pair(point, upright=upright) for point in handles)


def _pair(point: Point, *, upright: bool) -> str:
    first, second = point[::-1] if upright else point
    return f"{first:.1f} {second:.1f}"


def _slopes(points: Sequence[Point]) -> Slopes:
    """Return the slope at each point; at a top or a bottom it is flat, so nothing is passed."""
    each = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(points)]
    if not each:
        return [0.0]
    inner = [0 if a * b <= 0 else 2 * a * b / (a + b) for a, b in pairwise(each)]
    return [each[0], *inner, each[-1]]
