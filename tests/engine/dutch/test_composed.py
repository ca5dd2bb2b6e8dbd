from typing import Literal
from unicodedata import normalize

import pytest

from app.engine.dutch.composed import composed


def test_loose_accents_are_joined_and_quotes_are_straight() -> None:
    assert composed("cafe\u0301 \u2018zo\u2019n\u2019").text == "café 'zo'n'"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_piece_is_found_back_in_the_text_as_it_was_given(form: Literal["NFC", "NFD"]) -> None:
    given = normalize(form, "één ideeën café, daar.")
    plain = composed(given)
    start = plain.text.index("café")
    first, last = plain.original(start, start + 4)

    assert given[first:last] == normalize(form, "café")


def test_an_accent_that_joins_nothing_stays() -> None:
    assert composed("x\u0301y").text == "x\u0301y"
