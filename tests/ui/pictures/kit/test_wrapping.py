from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.kit.measure import SOFT_HYPHEN
from app.ui.pictures.kit.wrapping import Type, spread, wrap

KIND = Type(13)


def test_words_move_down_whole() -> None:
    assert wrap("Ik zoek op de website", 80, KIND) == ["Ik zoek op", "de website"]


def test_a_long_word_is_cut_between_syllables() -> None:
    lines = wrap("arbeidsongeschiktheidsverzekering", 100, KIND)

    assert lines == ["arbeidsonge-", "schiktheidsver-", "zekering"]


def test_a_word_with_a_hyphen_is_cut_there() -> None:
    assert wrap("e-mailadresgegevens-formulier", 150, KIND)[0] == "e-mailadresgegevens-"


def test_what_is_left_over_becomes_an_ellipsis() -> None:
    lines = wrap("Ik zoek op de website wat ik moet doen", 90, KIND, 2)

    assert len(lines) == 2
    assert lines[-1].endswith(" …")


def test_no_words_are_no_lines() -> None:
    assert wrap("  ", 90, KIND) == []


@given(st.text(alphabet="abcdeéijlmnorstuvz -/\u00ad", max_size=120), st.integers(40, 300))
def test_every_line_fits_and_no_letter_is_lost(text: str, room: int) -> None:
    lines = wrap(text, room, KIND)

    assert all(KIND.width(line) <= room for line in lines)
    assert _letters("".join(lines)) == _letters(text)


@given(st.text(max_size=80), st.integers(60, 300), st.integers(1, 4))
def test_there_are_never_more_lines_than_asked(text: str, room: int, most: int) -> None:
    assert len(wrap(text, room, KIND, most)) <= most


@given(st.lists(st.floats(0, 400), max_size=6))
def test_labels_move_apart(heights: list[float]) -> None:
    moved = spread(heights, 18)
    order = sorted(range(len(heights)), key=lambda at: heights[at])

    assert all(moved[b] - moved[a] > 17 for a, b in pairwise(order))


def _letters(text: str) -> str:
    return "".join(each for each in text if each not in {" ", "-", SOFT_HYPHEN})
