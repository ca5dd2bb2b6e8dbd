from app.engine.dutch.personal_words import WORDS, around


def test_the_words_around_a_find_come_without_their_marks() -> None:
    text = "(BSN: 123456782) euro, ja"

    assert around(text, (6, 15)) == ("bsn", "euro")
    assert around("", (0, 0)) == ("", "")


def test_words_are_written_as_they_are_compared() -> None:
    words = [*WORDS.streets, *WORDS.no_streets, *WORDS.titles, *WORDS.no_names, *WORDS.counted]

    assert [word for word in words if word != word.casefold()] == []
