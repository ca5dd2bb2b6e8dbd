from app.ui.pictures.kit.pen import Pen
from app.ui.pictures.persona_card import Persona
from app.ui.pictures.persona_card.fit import PHONE, paper
from app.ui.pictures.persona_card.inside import draw_goal, draw_lists, draw_quote
from tests.ui.pictures.persona_samples import ALL, USUAL
from tests.ui.pictures.seen import said_in, words_in


def test_without_a_quote_a_box_says_so() -> None:
    pen = Pen(794, 600, "a", "t")
    draw_quote(pen, Persona("A"), 0, paper())

    assert said_in(pen.svg()) == "Nog geen citaat: dit zijn de woorden van het team."


def test_a_quote_stands_in_quotation_marks_with_who_said_it() -> None:
    pen = Pen(794, 600, "a", "t")
    draw_quote(pen, USUAL, 0, PHONE)

    said = said_in(pen.svg())
    assert said.startswith("\u2018Ik wist")
    assert said.endswith("stond.\u2019 R2")


def test_without_a_goal_it_says_so() -> None:
    pen = Pen(794, 600, "a", "t")
    draw_goal(pen, Persona("A"), 0, paper())

    assert said_in(pen.svg()) == "Doel nog niet ingevuld"


def test_motivations_have_a_head_only_when_there_are_any() -> None:
    heads = []
    for persona in (USUAL, Persona("A")):
        pen = Pen(794, 600, "a", "t")
        draw_lists(pen, persona, 0, paper())
        heads.append([words.text for words in words_in(pen.svg()) if words.size == 15])

    assert heads[0] == [*heads[1], "Krijgt moed van"]


def test_a_list_that_is_too_long_counts_the_rest() -> None:
    pen = Pen(794, 900, "a", "t")
    draw_lists(pen, ALL["full"], 0, paper(13, 3))

    assert said_in(pen.svg()).count("en nog 5: zie de tabel") == 4
