import pytest

from app.papers.odf.elements import element, plain
from tests.papers.odf.opened import words


@pytest.mark.parametrize("typed", ["a\nb", "a  b", "  a", "a\n  b", "a\tb", "a \n", "\n\n", "<b>&"])
def test_line_breaks_and_spaces_stay(typed: str) -> None:
    assert words(element("text:p", words=typed)) == typed


def test_what_xml_cannot_hold_is_left_out() -> None:
    assert plain("a\x00\x0b\ud800\ufffeb\r") == "ab"
