import pytest

from app.content.reading import read_course
from app.engine.document import Value
from app.engine.picture_kind import PictureKind
from app.engine.records import Around, Record
from app.exercises.rules.picturing import Filled, draw
from app.exercises.rules.picturing.journey import journey_of
from app.ui.pictures.journey import Evidence
from tests.settings import COURSE

TEMPLATE = read_course(COURSE).exercise("huidige-klantreis").template
R1, R2 = (
    Record(f"d{number}#quotes/c1", "quote", "", f"R{number}-c1", "Ik wacht nog", {})
    for number in (1, 2)
)
SEEN = Record("d1#observations/w1", "observation", "interviewverslag", "R1-w1", "Zij zucht", {})
PERSONA = Record("p#", "persona", "persona", "Samira", "Samira de Wit", {})
TALK = Record("d1#", "interview", "interviewverslag", "R1", "R1", {})
VALUES: dict[str, Value] = {
    "title": "Ik ga verhuizen",
    "persona_id": "p#",
    "based_on": "d1#",
    "period": "dit jaar",
    "phases": [{"id": "f1", "name": "Zoeken"}, {"id": "f2", "name": "Wachten"}],
    "steps": [
        {"id": "s2", "phase": "#phases/f2", "title": "Wacht", "feeling": -2,
         "channel": "geen_contact", "waiting": "P21D", "moment_of_truth": "yes",
         "evidence": f"{R1.ref} {R2.ref} {SEEN.ref}",
         "pains": [{"id": "k1", "text": "Geen bericht"}, {"id": "k2", "text": "Geen datum"}]},
        {"id": "s1", "phase": "#phases/f1", "title": "Zoekt", "feeling": 1, "evidence": SEEN.ref},
        {"id": "s3", "title": "Zonder fase"},
    ],
}  # fmt: skip


def filled(*records: Record) -> Filled:
    around = Around([R1, R2, SEEN, PERSONA, TALK, *records])
    return Filled(TEMPLATE, VALUES, around, "j", "gemeente Oudeveen")


def test_steps_stand_in_the_order_of_their_phases() -> None:
    journey = journey_of(filled())

    assert [step.title for step in journey.steps] == ["Zoekt", "Wacht", "Zonder fase"]
    assert [(phase.name, phase.steps) for phase in journey.phases] == [
        ("Zoeken", 1),
        ("Wachten", 1),
    ]


def test_the_head_says_whose_journey_it_is() -> None:
    journey = journey_of(filled())

    assert journey.about == "Samira de Wit · gemeente Oudeveen · dit jaar"
    assert (journey.persona, journey.based_on) == ("Samira", "1 gesprek")


def test_codes_are_said_in_words() -> None:
    step = journey_of(filled()).steps[1]

    assert (step.channel_name, step.waiting, step.waiting_days) == ("Geen contact", "3 weken", 21)
    assert step.pain == "Geen bericht · Geen datum"
    assert step.quote == "\u2018Ik wacht nog\u2019 R1"
    assert step.moment_of_truth


def test_two_sources_are_research_and_one_is_not() -> None:
    levels = [(step.evidence, step.people) for step in journey_of(filled()).steps]

    assert levels == [(Evidence.SOME, 0), (Evidence.FULL, 2), (Evidence.NONE, 0)]


def test_a_quote_that_was_taken_back_is_not_evidence() -> None:
    gone = Filled(TEMPLATE, VALUES, Around([SEEN]), "j")

    assert journey_of(gone).steps[1].evidence is Evidence.SOME
    assert journey_of(gone).steps[1].quote == ""


def test_the_desired_feeling_stands_beside_the_step_that_it_replaces() -> None:
    better = Record("w#steps/d1", "desired-step", "gewenste-klantreis", "W1-d1", "Hoort het meteen",
                    {"feeling": 2, "replaces": "j#steps/s2 j#steps/s3"})  # fmt: skip
    elsewhere = better._replace(ref="w#steps/d2", values={"feeling": 1, "replaces": "k#steps/s1"})

    steps = journey_of(filled(better, elsewhere)).steps

    assert [(step.desired, step.dropped) for step in steps] == [
        (None, True),
        (2, False),
        (2, False),
    ]


def test_without_a_desired_journey_nothing_is_dropped() -> None:
    assert not journey_of(filled()).has_desired


@pytest.mark.parametrize("values", [{}, {"steps": [{"id": "s1"}]}, {"phases": "niets", "steps": 3}])
def test_whatever_was_filled_in_can_be_drawn(values: dict[str, Value]) -> None:
    drawing = draw(PictureKind.JOURNEY, Filled(TEMPLATE, values, Around([])))

    assert drawing.title == TEMPLATE.title
    assert drawing.sheets[0].startswith("<svg")
