import pytest

from app.content.files.kinds import media_type, size_in_words, size_limit


@pytest.mark.parametrize(("size", "words"), [(1, "1 kB"), (14_336, "14 kB"), (3_355_443, "3,2 MB")])
def test_a_size_reads_as_people_say_it(size: int, words: str) -> None:
    assert size_in_words(size) == words


def test_texts_are_read_but_not_handed_out() -> None:
    assert size_limit(".md") is not None
    assert media_type(".md") is None


def test_an_unknown_kind_has_no_limit_and_no_type() -> None:
    assert size_limit(".exe") is None
    assert media_type(".exe") is None
