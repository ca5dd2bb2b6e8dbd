import pytest

from app.papers.letters import BOX, CUT, breakable, known_letters, printable
from app.ui.assets import PRINT_FONTS
from tests.papers.samples import IS_BUILT

KNOWN = frozenset(map(ord, "abc é→"))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("abc", "abc"),
        ("e\u0301", "é"),
        ("b\u0300", "b"),  # the accent has no form; the letter stays
        ("a\U0001f642", f"a{BOX}"),
        ("a\x00\x1b\u202eb", "ab"),
        ("a\u2028b\tc", "a\nb c"),
        ("a\u2003b", "a b"),
        ("\ud800", BOX),
        ("a → b", "a → b"),
    ],
)
def test_a_text_is_printed_in_letters_that_there_are(typed: str, printed: str) -> None:
    assert printable(typed, KNOWN) == printed


def test_only_a_word_without_end_is_cut() -> None:
    assert breakable("arbeidsongeschiktheidsverzekering") == "arbeidsongeschiktheidsverzekering"
    assert breakable("x" * 60) == CUT.join(["x" * 10] * 6)


@pytest.mark.skipif(not IS_BUILT, reason="the front end has not been built")
def test_the_names_of_our_colleagues_can_be_printed() -> None:
    names = "Şahin Łukasz Đặng Ólafur Jiří Ωmega Жанна العربية → ✓ € “ja” … 😀"

    assert set(map(ord, names)) <= known_letters(PRINT_FONTS)
