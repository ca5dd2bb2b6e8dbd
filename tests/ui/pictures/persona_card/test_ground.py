from app.ui.pictures.kit.pen import Pen
from app.ui.pictures.persona_card import Persona
from app.ui.pictures.persona_card.fit import PHONE, paper
from app.ui.pictures.persona_card.ground import draw_foot, draw_ways, draw_who
from tests.ui.pictures.persona_samples import ALL, USUAL
from tests.ui.pictures.seen import said_in, words_in


def test_a_long_name_gets_smaller_letters_and_two_lines() -> None:
    pen = Pen(794, 600, "a", "t")
    draw_who(pen, ALL["wordy"], 0, paper())

    assert len([words for words in words_in(pen.svg()) if words.size == 24]) == 2


def test_a_guess_has_a_badge() -> None:
    said = []
    for persona in (USUAL, Persona("A")):
        pen = Pen(794, 600, "a", "t")
        draw_who(pen, persona, 0, PHONE)
        said.append("op aannames" in said_in(pen.svg()))

    assert said == [False, True]


def test_without_channels_it_says_so() -> None:
    pen = Pen(794, 600, "a", "t")
    draw_ways(pen, Persona("A"), 0, paper())

    assert said_in(pen.svg()) == "Kiest het liefst nog niet ingevuld"


def test_the_foot_says_on_what_it_rests() -> None:
    pen = Pen(794, 600, "a", "t")
    draw_foot(pen, USUAL, 0, paper())

    assert said_in(pen.svg()) == "Gebaseerd op 8 gesprekken en 14 citaten"
