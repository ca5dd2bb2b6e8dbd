from pathlib import Path

import pytest

from app.engine.dutch.syllables import syllables

LINES = Path(__file__).with_name("syllables.txt").read_text(encoding="utf-8").splitlines()
CUT = [line.rpartition("|")[2] for line in LINES if not line.startswith("#")]


def test_there_are_enough_words_to_measure_with() -> None:
    assert len(set(CUT)) >= 150


@pytest.mark.parametrize("cut", CUT)
def test_syllables_are_counted_as_a_person_does(cut: str) -> None:
    word = cut.replace("·", "")

    assert syllables(word) == cut.count("·") + 1
    assert syllables(word.upper()) == cut.count("·") + 1


@pytest.mark.parametrize(("word", "count"), [("2024", 4), ("A4", 2), ("pgb", 1), ("", 0), ("-", 0)])
def test_what_is_no_word_counts_for_what_it_has(word: str, count: int) -> None:
    assert syllables(word) == count
