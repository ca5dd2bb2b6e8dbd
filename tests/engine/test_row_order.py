import pytest

from app.engine.row_order import order_of


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "order"),
    [
        ("abc", "abc", "abc", "abc"),
        ("abc", "cab", "abc", "cab"),  # only they moved
        ("abc", "abc", "bca", "bca"),  # only I moved
        ("abc", "cab", "bca", "cab"),  # both moved: theirs stands
        ("abc", "bca", "bca", "bca"),  # both moved alike
        ("ab", "abx", "aby", "abxy"),  # both added at the end: who was first stays first
        ("ab", "abx", "yab", "yabx"),
        ("ab", "ab", "ayb", "ayb"),
        ("ab", "ba", "aby", "bya"),  # behind the row that it stood behind
        ("ab", "abx", "ba", "bxa"),  # I moved, they added
        ("abc", "cab", "ba", "ba"),  # they moved only a row that I removed
        ("", "xy", "yx", "yx"),  # the same rows came from both: they did not move any
    ],
)
def test_whoever_moved_decides(base: str, theirs: str, mine: str, order: str) -> None:
    assert "".join(order_of(base, theirs, mine, kept=order)) == order
