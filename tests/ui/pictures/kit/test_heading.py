from app.ui.pictures.kit.heading import heading
from app.ui.pictures.kit.pen import Pen
from tests.ui.pictures.seen import hidden, words_in


def test_a_head_says_where_the_rest_may_begin() -> None:
    pen = Pen(1123, 400, "a", "t")

    end = heading(pen, (40, 26), "Een bevinding", "Waar het over gaat", 1000)

    assert max(words.bottom for words in words_in(pen.svg())) <= end


def test_a_long_sentence_gets_smaller_letters_and_more_lines() -> None:
    pen = Pen(1123, 400, "a", "t")
    heading(
        pen, (40, 26), "Een bevinding die over twee regels gaat " * 2, "Waar het over gaat", 600
    )

    assert words_in(pen.svg())[0].size == 22
    assert hidden(pen.svg()) == []


def test_a_phone_gets_letters_that_fit() -> None:
    pen = Pen(360, 400, "a", "t")
    heading(pen, (14, 26), "Een bevinding", "", 332)

    assert [words.size for words in words_in(pen.svg())] == [19]
