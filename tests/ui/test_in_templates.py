"""What templates can call besides macros."""

from datetime import UTC, date, datetime

import pytest
from flask import Flask

from app.ui.in_templates import Leaf, anchor, avatar, initials, leaf


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Marloes van der Heijden-Oosterhuis", "MH"),
        ("Youssef el Amrani-Bouzidi", "YA"),
        ("Li Na Chen", "LC"),
        ("Plato", "P"),
        ("", ""),
    ],
)
def test_two_letters_stand_for_a_name(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_somebody_always_has_the_same_colour() -> None:
    assert avatar("Anneke Brouwer") == avatar("Anneke Brouwer")
    assert {avatar(name) for name in "abcdefghijkl"} == {1, 2, 3, 4}


def test_a_text_becomes_an_id_that_stays_the_same() -> None:
    assert anchor("De reis") == anchor("De reis") != anchor("Het team")


def test_a_leaf_says_the_day_in_dutch(ui_app: Flask) -> None:
    with ui_app.test_request_context("/"):
        assert leaf(date(2026, 12, 8)) == Leaf("dec", "8", "di", "dinsdag 8 december 2026")


def test_a_moment_falls_on_the_day_in_amsterdam(ui_app: Flask) -> None:
    with ui_app.test_request_context("/"):
        assert leaf(datetime(2026, 12, 7, 23, 30, tzinfo=UTC)).day == "8"
