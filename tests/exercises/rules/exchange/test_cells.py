import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exercises.rules.exchange.cells import FORMULA, guarded, typed


@given(st.text(st.sampled_from("=+-@'\t\r\nab"), max_size=6))
def test_what_was_typed_comes_back_and_is_never_a_formula(text: str) -> None:
    assert typed(guarded(text)) == text
    assert not guarded(text).startswith(FORMULA)


@pytest.mark.parametrize("text", ["'s avonds", "'", "gewoon", "", "1-2"])
def test_what_is_no_formula_stands_as_it_is(text: str) -> None:
    assert (guarded(text), typed(text)) == (text, text)
