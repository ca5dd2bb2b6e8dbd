import timeit
import unicodedata
from time import process_time

import pytest

from app.engine.dutch.readability import flesch_douma, readability


def test_a_text_is_counted() -> None:
    found = readability("De gemeente belt u. U krijgt een brief.")

    assert (found.sentences, found.words, found.syllables) == (2, 8, 10)
    assert found.words_per_sentence == 4.0
    assert found.flesch_douma == pytest.approx(206.84 - 77 * 10 / 8 - 0.93 * 4)


def test_an_empty_text_has_no_number() -> None:
    found = readability(" \n ")

    assert (found.sentences, found.words, found.flesch_douma) == (0, 0, None)
    assert flesch_douma(0, 0, 0) is None


def test_a_sentence_of_more_than_20_words_is_long() -> None:
    fits = "Ik " + "liep " * 18 + "weg."
    long = "Ik " + "liep " * 19 + "door."
    text = f"Kort. {fits} {long}"

    assert [text[start:end] for start, end in readability(text).long_sentences] == [long]


def test_what_is_hard_to_read_says_where_it_stands() -> None:
    text = unicodedata.normalize("NFD", "Één café. Het wordt o.a. besproken.")
    found = readability(text)
    (start, end) = found.passives[0]
    (short,) = found.abbreviations

    assert text[start:end] == "wordt o.a. besproken"
    assert text[short.start : short.end] == short.text == "o.a."


def test_long_words_read_harder() -> None:
    easy = readability("Wij bellen u. U komt dan.").flesch_douma
    hard = readability("De behandelingsperiode wordt gecommuniceerd.").flesch_douma

    assert easy is not None
    assert hard is not None
    assert easy > 90 > hard


def test_a_long_word_is_named_once() -> None:
    text = "De informatieavond. De vergunningsaanvraag, uw Vergunningsaanvraag."

    places = readability(text).long_words
    assert [text[start:end] for start, end in places] == ["vergunningsaanvraag"]


@pytest.mark.parametrize(
    "piece", ["a", "a. ", "a.", ". ", "wordt gebeld ", "\n", "- a\n", "a\n", "e\u0301"]
)
def test_a_long_text_takes_no_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))

    assert (
        min(timeit.repeat(lambda: readability(text), timer=process_time, number=1, repeat=2)) < 10
    )
