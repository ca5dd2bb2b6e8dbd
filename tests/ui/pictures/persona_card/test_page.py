import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.persona_card import Channel, Persona, Scale, draw, table, upright
from tests.ui.pictures.persona_samples import ALL, USUAL
from tests.ui.pictures.seen import hidden, outside, parsed, said_in, words_in

SAMPLES = pytest.mark.parametrize("persona", ALL.values(), ids=ALL.keys())
WORDS = st.text(max_size=120)
LISTS = st.lists(WORDS, max_size=8).map(tuple)
SCALES = st.builds(Scale, WORDS, WORDS, st.none() | st.integers(-1, 6), st.integers(0, 3))
ANY = st.builds(
    Persona, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, LISTS, LISTS, LISTS, LISTS,
    st.lists(SCALES, max_size=6).map(tuple),
    st.lists(st.builds(Channel, WORDS, WORDS), max_size=12).map(tuple),
)  # fmt: skip


@SAMPLES
def test_nothing_leaves_the_drawing_or_lies_over_something_else(persona: Persona) -> None:
    for svg in (draw(persona, "a"), upright(persona, "b")):
        assert list(outside(svg)) == []
        assert hidden(svg) == []


@given(ANY)
def test_whatever_was_written_fits(persona: Persona) -> None:
    for svg in (draw(persona, "a"), upright(persona, "b")):
        assert list(outside(svg)) == []
        assert hidden(svg) == []


@SAMPLES
def test_no_word_is_too_small(persona: Persona) -> None:
    words = [*words_in(draw(persona, "a")), *words_in(upright(persona, "b"))]

    assert [each.text for each in words if each.size < 12] == []


def test_everything_in_the_table_stands_in_both_drawings() -> None:
    told = [cell for head, cell in table(USUAL).rows if not head.startswith("Gedrag")]
    told += [f"{scale.left} {scale.right}" for scale in USUAL.scales]

    for said in (said_in(draw(USUAL, "a")), said_in(upright(USUAL, "b"))):
        for word in " ".join(told).replace("·", "").replace(",", "").split():
            assert word.strip("\u2018\u2019") in said, word


def test_a_persona_that_is_told_little_of_fills_its_page() -> None:
    assert parsed(draw(ALL["empty"], "a")).attrib["height"] == "1123"


def test_a_persona_that_is_told_much_of_keeps_letters_and_shortens_lists() -> None:
    assert "en nog 5: zie de tabel" in said_in(draw(ALL["full"], "a"))
    assert "en nog" not in said_in(upright(ALL["full"], "a"))
