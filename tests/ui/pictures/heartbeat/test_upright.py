import pytest

from app.ui.pictures.heartbeat import upright
from app.ui.pictures.journey import Journey
from tests.ui.pictures.samples import ALL, JOURNEY, WANTED
from tests.ui.pictures.seen import SVG, hidden, outside, parsed, said_in, words_in

SAMPLES = pytest.mark.parametrize("journey", ALL.values(), ids=ALL.keys())


@SAMPLES
def test_nothing_leaves_the_drawing_or_lies_over_something_else(journey: Journey) -> None:
    svg = upright(journey, "a")

    assert list(outside(svg)) == []
    assert hidden(svg) == []
    assert [each.text for each in words_in(svg) if each.size < 12 and each.text != "?"] == []


def test_every_step_stands_with_its_word() -> None:
    said = [words.text for words in words_in(upright(JOURNEY, "a"))]

    assert "4. Wacht op bericht" in said
    assert "geen contact · 9 dagen wachten" in said
    assert "moment van de waarheid" in said
    assert said.count("geen score") == 1


def test_what_the_desired_journey_changes_stands_below_it() -> None:
    said = said_in(upright(JOURNEY, "a"))

    assert "heel vervelend gewenst: heel prettig (+4)" in said
    assert said.count("gewenst:") == 2
    assert said.count("vervalt") == 1


def test_a_new_step_has_no_word_for_now() -> None:
    said = said_in(upright(WANTED, "a"))

    assert "3. Krijgt meteen bericht gewenst: heel prettig" in said
    assert "5. Zoekt alles na vervelend vervalt" in said


def test_two_lines_are_told_apart_and_one_needs_no_name() -> None:
    def dashed(journey: Journey) -> int:
        lines = parsed(upright(journey, "a")).iter(f"{SVG}line")
        return sum(line.get("stroke-dasharray") == "6 4" for line in lines)

    assert dashed(WANTED) == 1
    assert dashed(ALL["long"]) == 1
    assert dashed(ALL["empty"]) == 0
