from hypothesis import given
from hypothesis import strategies as st

from app.exercises.rules.differing import Piece, marked


def test_only_the_words_that_differ_are_marked() -> None:
    assert marked("Ik weet de weg en heb een pas", "Ik weet de weg") == (
        Piece("Ik weet de weg", differs=False),
        Piece(" en heb een pas", differs=True),
    )


def test_a_whole_new_text_is_marked_whole() -> None:
    assert marked("nieuw", "") == (Piece("nieuw", differs=True),)
    assert marked("", "oud") == ()


@given(st.text(), st.text())
def test_the_pieces_together_are_the_text(text: str, other: str) -> None:
    assert "".join(piece.text for piece in marked(text, other)) == text


def test_two_very_long_texts_differ_as_a_whole() -> None:
    long = "woord " * 3000

    assert marked(long, long + "x") == (Piece(long, differs=True),)
