import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workshops.rules import one_line, visible


@given(st.text())
def test_one_line_is_one_line_for_every_reader(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@given(st.text())
def test_what_is_visible_can_be_stored_and_has_plain_line_ends(text: str) -> None:
    seen = visible(text)

    seen.encode("utf-8")
    assert "\x00" not in seen
    assert seen.splitlines() == seen.removesuffix("\n").split("\n") if seen else not seen


@pytest.mark.parametrize("text", ["Zaal de Brink", "Café 't Hoekje, kamer 3; links", "👩‍🏫"])
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert one_line(text) == text
