import pytest

from app.ui.pictures.persona_card import Persona, Scale, table
from app.ui.pictures.persona_card.persona import description, grounds, proof
from tests.ui.pictures.persona_samples import ALL, USUAL


@pytest.mark.parametrize(
    ("scale", "said"),
    [
        (Scale("a", "b", 2, 1), "1 bron"),
        (Scale("a", "b", 2, 3), "3 bronnen"),
        (Scale("a", "b", 2, 0), "aanname"),
        (Scale("a", "b", None, 3), "nog niet bekend"),
        (Scale("a", "b", 7, 3), "nog niet bekend"),
    ],
)
def test_a_place_says_on_how_much_it_rests(scale: Scale, said: str) -> None:
    assert proof(scale) == said


def test_what_tells_somebody_apart_is_the_scale_that_leans_furthest() -> None:
    assert USUAL.loudest == 1
    assert Persona("A", scales=(Scale("a", "b", 3), Scale("a", "b"))).loudest is None


def test_a_persona_that_nobody_was_spoken_to_for_is_a_guess() -> None:
    assert Persona("A").is_guessed
    assert ALL["full"].is_guessed
    assert not USUAL.is_guessed
    assert grounds(Persona("A")) == "Op aannames: nog niemand gesproken"
    assert grounds(USUAL) == "Gebaseerd op 8 gesprekken en 14 citaten"


def test_who_hears_the_picture_hears_the_goal_and_the_ground() -> None:
    assert description(USUAL) == (
        "Ik wil verhuizen, niet uitzoeken hoe verhuizen werkt. Doel: In één keer weten dat alles "
        "goed staat. Gebaseerd op 8 gesprekken en 14 citaten. Alles staat in de tabel onder de "
        "tekening."
    )
    assert "Deze persona staat nog op aannames." in description(ALL["full"])


def test_the_table_holds_everything_in_words() -> None:
    rows = {row[0]: row[1] for row in table(USUAL).rows}

    assert rows["Citaat"] == "\u2018Ik wist niet of ik al ingeschreven stond.\u2019 R2"
    assert rows["Heeft nodig"] == (
        "een duidelijk bericht, met een datum · weten wat er voor dit adres geldt"
    )
    assert rows["Gedrag 1"] == (
        "plek 2 van 5, van \u2018regelt het zelf\u2019 naar \u2018laat zich helpen\u2019: 3 bronnen"
    )
    assert rows["Gedrag 4"].endswith("nog niet bekend")
    assert ("Heeft nodig", "nog niet ingevuld") in table(Persona("A")).rows
