import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.idea_matrix import Idea, Ideas, draw, upright
from app.ui.pictures.idea_matrix.ideas import Choice
from tests.ui.pictures.idea_samples import ALL, USUAL, these
from tests.ui.pictures.seen import hidden, outside, said_in, words_in

SAMPLES = pytest.mark.parametrize("ideas", ALL.values(), ids=ALL.keys())
ANY = st.builds(
    Idea, st.text(max_size=150), st.sampled_from(["nu", "wow", "hoe", "", "x"]),
    st.none() | st.integers(0, 200), st.sampled_from(list(Choice)), st.text(max_size=150),
)  # fmt: skip


@SAMPLES
def test_nothing_leaves_the_matrix_or_lies_over_something_else(ideas: Ideas) -> None:
    for svg in (draw(ideas, "a"), upright(ideas, "b")):
        assert list(outside(svg)) == []
        assert hidden(svg) == []
        assert [each.text for each in words_in(svg) if each.size < 12] == []


@given(st.lists(ANY, max_size=30))
def test_whatever_was_written_fits(ideas: list[Idea]) -> None:
    for svg in (draw(these(*ideas), "a"), upright(these(*ideas), "b")):
        assert list(outside(svg)) == []
        assert hidden(svg) == []


def test_every_idea_stands_in_both_drawings() -> None:
    for said in (said_in(draw(USUAL, "a")), said_in(upright(USUAL, "b"))):
        for one in USUAL.all:
            for word in f"{one.title} {one.votes or ''}".split():
                assert word in said, word


def test_the_corner_of_what_has_no_box_says_when_there_is_nothing() -> None:
    assert "Ideeën zonder vak komen hier." in said_in(draw(these(Idea("A", "nu")), "a"))
    assert "bespreek waar deze horen" in said_in(draw(USUAL, "a"))
    assert "Nog geen vak" not in said_in(upright(these(Idea("A", "nu")), "b"))


def test_few_ideas_get_larger_words_than_many() -> None:
    few, many = (
        min(words.size for words in words_in(draw(ideas, "a")) if words.text.startswith(begin))
        for ideas, begin in ((USUAL, "Folder"), (ALL["many"], "Idee 11:"))
    )

    assert few > many


def test_the_key_says_how_votes_are_drawn() -> None:
    assert "een stip is een sticker" in said_in(draw(USUAL, "a"))
    assert "hoe langer, hoe meer stickers" in said_in(draw(ALL["many"], "a"))
