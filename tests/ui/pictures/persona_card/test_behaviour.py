from dataclasses import replace

from app.ui.pictures.kit.pen import Pen
from app.ui.pictures.persona_card import Persona, Scale
from app.ui.pictures.persona_card.behaviour import draw_behaviour
from app.ui.pictures.persona_card.fit import PHONE, paper
from tests.ui.pictures.persona_samples import USUAL
from tests.ui.pictures.seen import SVG, parsed, said_in


def drawn(persona: Persona) -> str:
    pen = Pen(794, 600, "a", "t")
    draw_behaviour(pen, persona, 0, paper())
    return pen.svg()


def test_every_known_scale_has_five_stops_of_which_one_is_full() -> None:
    fills = [c.attrib["fill"] for c in parsed(drawn(USUAL)).iter(f"{SVG}circle")]

    assert len(fills) == 15
    assert fills.count("#0f5c63") == 2


def test_a_guess_is_dashed_and_says_so() -> None:
    svg = drawn(replace(USUAL, scales=(Scale("a", "b", 3),)))

    assert [c for c in parsed(svg).iter(f"{SVG}circle") if "stroke-dasharray" in c.attrib]
    assert "aanname" in said_in(svg)


def test_what_is_not_known_is_a_dotted_line_without_stops() -> None:
    svg = drawn(replace(USUAL, scales=(Scale("a", "b"),)))

    assert not list(parsed(svg).iter(f"{SVG}circle"))
    assert "nog niet bekend" in said_in(svg)


def test_on_a_phone_scales_stand_below_each_other() -> None:
    pen = Pen(794, 600, "a", "t")

    assert draw_behaviour(pen, USUAL, 0, PHONE) > draw_behaviour(pen, USUAL, 0, paper())
