import pytest

from app.ui.pictures.assumption_map import Assumptions, upright
from tests.ui.pictures.assumption_samples import ALL, USUAL
from tests.ui.pictures.seen import hidden, outside, said_in, words_in


@pytest.mark.parametrize("assumptions", ALL.values(), ids=ALL.keys())
def test_nothing_leaves_the_list_or_lies_over_something_else(assumptions: Assumptions) -> None:
    svg = upright(assumptions, "a")

    assert list(outside(svg)) == []
    assert hidden(svg) == []
    assert [each.text for each in words_in(svg) if each.size < 12] == []


def test_what_comes_first_stands_on_top_and_everything_is_there() -> None:
    said = said_in(upright(USUAL, "a"))

    assert said.index("Zoek dit eerst uit") < said.index("Uitgezocht")
    assert said.count("Belang:") == 5
    assert "Bewijs: we hoorden het een paar keer" in said
