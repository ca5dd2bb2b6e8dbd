import pytest

from app.content.reading import read_course
from app.engine.document import Value
from app.engine.picture_kind import PictureKind
from app.engine.records import Around, Record
from app.exercises.rules.picturing import Filled, draw
from app.exercises.rules.picturing.persona import persona_of
from app.ui.pictures.drawing import Paper
from app.ui.pictures.persona_card import Channel, Scale
from tests.settings import COURSE

TEMPLATE = read_course(COURSE).exercise("persona").template
QUOTE = Record("d1#quotes/c1", "quote", "interviewverslag", "R1-c1", "Ik wacht nog", {})
TALK = Record("d1#", "interview", "interviewverslag", "R1", "R1", {})
VALUES: dict[str, Value] = {
    "name": "Noor",
    "goal": "Weten dat het goed is",
    "needs": [{"id": "n1", "text": "Een bericht"}, {"id": "n2", "text": ""}],
    "behaviour_scales": [
        {"id": "b1", "left": "zelf", "right": "samen", "position": 2, "evidence": QUOTE.ref},
        {"id": "b2", "left": "nu", "right": "later", "evidence": "weg#quotes/c1"},
    ],
    "channels_preferred": "brief rooksignaal",
    "digital_comfort": 3,
    "quote": QUOTE.ref,
    "quotes": f"{QUOTE.ref} weg#quotes/c1",
    "based_on_interviews": TALK.ref,
    "as_assumption": "yes",
}


def filled(values: dict[str, Value], *records: Record) -> Filled:
    return Filled(TEMPLATE, values, Around(records), "p", "gemeente Oudeveen")


def test_a_persona_is_drawn_as_it_was_filled_in() -> None:
    persona = persona_of(filled(VALUES, QUOTE, TALK))

    assert (persona.name, persona.goal, persona.needs) == (
        "Noor",
        "Weten dat het goed is",
        ("Een bericht",),
    )
    assert persona.scales == (Scale("zelf", "samen", 2, 1), Scale("nu", "later", None, 0))
    assert persona.channels == (Channel("brief", "Brief"), Channel("rooksignaal", "rooksignaal"))
    assert persona.comfort == "gemiddeld"
    assert persona.as_assumption


def test_only_what_is_still_there_counts() -> None:
    persona = persona_of(filled(VALUES, QUOTE, TALK))

    assert (persona.quote, persona.quoted) == ("Ik wacht nog", "R1")
    assert (persona.interviews, persona.quotes) == (1, 1)
    assert persona_of(filled(VALUES)).quote == ""


@pytest.mark.parametrize("values", [{}, {"behaviour_scales": [{"id": "b1"}], "needs": 3}, VALUES])
def test_whatever_was_filled_in_can_be_drawn(values: dict[str, Value]) -> None:
    drawing = draw(PictureKind.PERSONA, filled(values))

    assert drawing.sheets[0].startswith("<svg")
    assert drawing.narrow.startswith("<svg")
    assert drawing.paper is Paper.PAGE
