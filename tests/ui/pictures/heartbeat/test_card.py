import pytest

from app.ui.pictures.heartbeat import card
from app.ui.pictures.journey import Journey
from tests.ui.pictures.samples import ALL, EMPTY, JOURNEY, LONG, WANTED
from tests.ui.pictures.seen import SVG, hidden, outside, parsed, words_in

SAMPLES = pytest.mark.parametrize("journey", ALL.values(), ids=ALL.keys())


@SAMPLES
def test_nothing_leaves_the_drawing_or_lies_over_something_else(journey: Journey) -> None:
    svg = card(journey, "a")

    assert list(outside(svg)) == []
    assert hidden(svg) == []


@SAMPLES
def test_no_word_is_too_small(journey: Journey) -> None:
    words = words_in(card(journey, "a"))

    assert [each.text for each in words if each.size < 12 and each.text != "?"] == []


def test_a_card_names_the_high_and_the_low() -> None:
    assert {words.text for words in words_in(card(JOURNEY, "a"))} >= {
        "Krijgt de sleutel",
        "Wacht op bericht",
    }


def test_a_card_without_scores_says_so() -> None:
    assert [words.text for words in words_in(card(EMPTY, "a"))] == ["nog geen scores"]


def test_a_card_of_a_long_journey_draws_only_what_matters() -> None:
    def signs(journey: Journey) -> int:
        return len(
            [p for p in parsed(card(journey, "a")).iter(f"{SVG}path") if p.attrib["fill"] != "none"]
        )

    assert signs(LONG) < 30


def test_a_card_of_a_desired_journey_shows_how_it_must_feel() -> None:
    said = {words.text for words in words_in(card(WANTED, "a"))}

    assert said == {"Krijgt meteen bericht", "Sleept de dozen naar binnen"}
