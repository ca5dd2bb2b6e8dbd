from dataclasses import replace

from app.ui.pictures.journey_map.grid import Grid
from app.ui.pictures.journey_map.head import draw_head, draw_phases
from app.ui.pictures.kit.pen import Pen
from tests.ui.pictures.samples import ALL, JOURNEY
from tests.ui.pictures.seen import words_in


def said(pen: Pen) -> list[str]:
    return [words.text for words in words_in(pen.svg())]


def test_the_finding_stands_in_the_head() -> None:
    pen = Pen(1587, 200, "a", "t")
    draw_head(pen, replace(JOURNEY, badge="voorbeeld"), "5 stappen")

    assert said(pen)[:3] == ["Ik ga verhuizen", "8 gesprekken · 5 stappen", "Noor in Oudeveen"]
    assert said(pen)[3].startswith("Het dieptepunt is")
    assert said(pen)[4] == "voorbeeld"


def test_a_guess_says_so() -> None:
    pen = Pen(1587, 200, "a", "t")
    draw_head(pen, replace(ALL["wordy"], badge=""), "")

    assert said(pen)[-1] == "op aannames"


def test_what_is_made_up_says_that_which_is_more_than_a_guess() -> None:
    pen = Pen(1587, 200, "a", "t")
    draw_head(pen, replace(ALL["wordy"], badge="voorbeeld, niet uit onderzoek"), "")

    assert said(pen)[-1] == "voorbeeld, niet uit onderzoek"


def test_a_long_name_of_a_phase_takes_the_line_of_the_goal() -> None:
    pen = Pen(1587, 200, "a", "t")
    draw_phases(pen, ALL["wordy"].phases[:1], Grid(14))

    assert len(said(pen)) == 2
