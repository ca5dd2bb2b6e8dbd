import re

from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.kit.curve import runs, smooth

FEELINGS = st.lists(st.integers(-2, 2), min_size=1, max_size=30)


def numbers(path: str) -> list[tuple[float, float]]:
    found = [float(number) for number in re.findall(r"-?\d+\.\d", path)]
    return list(zip(found[::2], found[1::2], strict=True))


def test_a_line_breaks_where_nothing_was_told() -> None:
    assert runs([(0, 1), (1, None), (2, 0), (3, 1)]) == [[(0, 1)], [(2, 0), (3, 1)]]


def test_no_points_are_no_line() -> None:
    assert smooth([]) == ""


@given(FEELINGS)
def test_a_curve_touches_every_value_and_passes_none(feelings: list[int]) -> None:
    points = [(float(at * 30), float(feeling)) for at, feeling in enumerate(feelings)]

    drawn = numbers(smooth(points))

    assert drawn[::3] == points
    for at, handle in enumerate(drawn):
        before, after = points[at // 3], points[min(at // 3 + (at % 3 > 0), len(points) - 1)]
        low, high = sorted((before[1], after[1]))
        assert low - 0.06 <= handle[1] <= high + 0.06


@given(FEELINGS)
def test_upright_is_the_same_line_turned(feelings: list[int]) -> None:
    points = [(float(at * 30), float(feeling)) for at, feeling in enumerate(feelings)]

    turned = [(y, x) for x, y in numbers(smooth(points, upright=True))]

    assert turned == numbers(smooth(points))
