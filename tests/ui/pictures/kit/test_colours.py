import pytest

from app.ui.pictures.kit import colours
from tests.ui.colours import contrast

GROUNDS = (colours.PAPER, colours.WHITE, colours.WASH)
TEXTS = (
    colours.INK,
    colours.GREY,
    colours.PETROL,
    colours.RUST_TEXT,
    *colours.FEELING_TEXT.values(),
)


@pytest.mark.parametrize("ground", GROUNDS)
def test_words_are_readable_on_each_ground(ground: str) -> None:
    assert [text for text in TEXTS if contrast(text, ground) < 4.5] == []


@pytest.mark.parametrize("ground", GROUNDS)
def test_marks_stand_out_on_each_ground(ground: str) -> None:
    assert [mark for mark in colours.FEELING.values() if contrast(mark, ground) < 3] == []


def test_the_phases_and_badges_are_readable() -> None:
    assert contrast(colours.PETROL, colours.PETROL_WASH) >= 4.5
    assert contrast(colours.INK, colours.PETROL_WASH) >= 4.5
    assert contrast(colours.RUST_TEXT, colours.RUST_WASH) >= 4.5


@pytest.mark.parametrize("ground", [colours.BLUE_WASH, colours.YELLOW_WASH, colours.RUST_WASH])
def test_the_boxes_of_ideas_are_readable(ground: str) -> None:
    assert contrast(colours.INK, ground) >= 4.5
    assert contrast(colours.GREY, ground) >= 4.5


def test_the_edges_of_the_boxes_stand_out() -> None:
    for edge, ground in (
        (colours.BLUE, colours.BLUE_WASH),
        (colours.YELLOW, colours.YELLOW_WASH),
        (colours.RUST, colours.RUST_WASH),
    ):
        assert contrast(edge, ground) >= 3
        assert contrast(edge, colours.PAPER) >= 3


def test_words_on_the_cards_of_a_chain_and_on_a_corner_are_readable() -> None:
    for text, ground in (
        (colours.GREY, colours.PETROL_WASH),
        (colours.GREY, colours.RUST_WASH),
        (colours.INK, colours.RUST_WASH),
        (colours.RUST_TEXT, colours.PAPER),
        (colours.WHITE, colours.RUST),
        (colours.WHITE, colours.GREY),
    ):
        assert contrast(text, ground) >= 4.5, (text, ground)
