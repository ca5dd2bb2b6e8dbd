from app.ui.pictures.kit.pen import Pen
from app.ui.pictures.persona_card import Persona, Scale
from app.ui.pictures.persona_card.avatar import draw_avatar
from tests.ui.pictures.persona_samples import USUAL
from tests.ui.pictures.seen import SVG, parsed, words_in


def drawn(persona: Persona) -> str:
    pen = Pen(200, 200, "a", "t")
    draw_avatar(pen, (100, 100), 60, persona)
    return pen.svg()


def test_one_ring_is_loud() -> None:
    rings = [path.attrib["stroke"] for path in parsed(drawn(USUAL)).iter(f"{SVG}path")]

    assert rings == ["#0f5c63", "#b4471d", "#0f5c63"]


def test_two_personas_look_different() -> None:
    other = Persona("Noor", scales=(Scale("a", "b", 1),))

    assert drawn(USUAL) != drawn(other)


def test_nothing_known_is_a_question_mark() -> None:
    assert [words.text for words in words_in(drawn(Persona("A")))] == ["?"]
