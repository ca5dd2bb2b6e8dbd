import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.assumption_map import Assumption, Assumptions, draw, table, upright
from app.ui.pictures.assumption_map.assumptions import corner
from tests.ui.pictures.assumption_samples import ALL, USUAL, these
from tests.ui.pictures.seen import hidden, outside, said_in, words_in

SAMPLES = pytest.mark.parametrize("assumptions", ALL.values(), ids=ALL.keys())
SCORES = st.none() | st.integers(0, 5)
ANY = st.builds(Assumption, st.text(max_size=200), SCORES, SCORES, st.sampled_from(["", "deels"]))


@SAMPLES
def test_nothing_leaves_the_map_or_lies_over_something_else(assumptions: Assumptions) -> None:
    svg = draw(assumptions, "a")

    assert list(outside(svg)) == []
    assert hidden(svg) == []


@given(st.lists(ANY, max_size=40))
def test_whatever_was_written_fits(assumptions: list[Assumption]) -> None:
    for svg in (draw(these(*assumptions), "a"), upright(these(*assumptions), "b")):
        assert list(outside(svg)) == []


@SAMPLES
def test_no_word_is_too_small(assumptions: Assumptions) -> None:
    assert [each.text for each in words_in(draw(assumptions, "a")) if each.size < 12] == []


def test_every_assumption_with_a_score_stands_on_the_map() -> None:
    said = said_in(draw(USUAL, "a"))

    for one in USUAL.placed:
        for word in one.short.split():
            assert word in said, word


def test_the_words_of_the_axes_are_those_of_the_table() -> None:
    said = said_in(draw(USUAL, "a"))

    for row in table(USUAL).rows[:5]:
        for word in " ".join(row[1:]).split():
            assert word in said, word


def test_a_full_cell_says_how_many_are_left() -> None:
    assert "en nog 1: zie de tabel" in said_in(draw(ALL["full"], "a"))


def test_what_has_no_score_is_counted() -> None:
    assert "Eén aanname heeft nog geen score en staat alleen in de tabel." in said_in(
        draw(USUAL, "a")
    )


def test_the_corner_has_its_name() -> None:
    for assumptions in ALL.values():
        assert corner(assumptions) in said_in(draw(assumptions, "a"))
