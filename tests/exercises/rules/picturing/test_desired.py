import pytest

from app.content.reading import read_course
from app.engine.document import Value
from app.engine.picture_kind import PictureKind
from app.engine.records import Around, Record
from app.exercises.rules.picturing import Filled, draw
from app.exercises.rules.picturing.desired import desired_of
from tests.settings import COURSE

TEMPLATE = read_course(COURSE).exercise("gewenste-klantreis").template


def now(key: str, name: str, feeling: int | None, document: str = "j") -> Record:
    ref = f"{document}#steps/{key}"
    return Record(ref, "step", "huidige-klantreis", key, name, {"feeling": feeling})


NOW = (
    now("s0", "Begint", 0), now("s1", "Zoekt", -1), now("s2", "Belt", -2), now("s3", "Wacht", -2),
    now("s4", "Woont", None), now("s9", "Iets anders", 1, "k"),
)  # fmt: skip
VALUES: dict[str, Value] = {
    "title": "Zonder zorgen",
    "phases": [{"id": "f1", "name": "Zoeken"}, {"id": "f2", "name": "Wonen"}],
    "steps": [
        {"id": "d1", "phase": "#phases/f1", "title": "Vindt het", "feeling": 1,
         "replaces": "j#steps/s1"},
        {"id": "d2", "phase": "#phases/f2", "title": "Hoort het", "feeling": 2},
        {"id": "d3", "phase": "#phases/f2", "title": "Woont", "feeling": 1,
         "replaces": "j#steps/s3 j#steps/s4 weg#steps/s1"},
    ],
}  # fmt: skip


def filled(values: dict[str, Value], *records: Record) -> Filled:
    return Filled(TEMPLATE, values, Around(records), "w", "gemeente Oudeveen")


def test_both_journeys_stand_in_one_picture() -> None:
    journey = desired_of(filled(VALUES, *NOW))

    assert [(s.title, s.feeling, s.desired, s.dropped, s.added) for s in journey.steps] == [
        ("Begint", 0, None, True, False),
        ("Vindt het", -1, 1, False, False),
        ("Belt", -2, None, True, False),
        ("Hoort het", None, 2, False, True),
        ("Woont", -2, 1, False, False),
    ]
    assert journey.wanted
    assert journey.is_compared


def test_a_step_that_falls_away_stands_in_the_phase_of_the_one_before_it() -> None:
    journey = desired_of(filled(VALUES, *NOW))

    assert [(phase.name, phase.steps) for phase in journey.phases] == [("Zoeken", 3), ("Wonen", 2)]


def test_without_the_journey_of_now_nothing_is_compared() -> None:
    journey = desired_of(filled(VALUES))

    assert not journey.is_compared
    assert [step.desired for step in journey.steps] == [1, 2, 1]


def test_a_validated_step_is_not_a_guess() -> None:
    finding = Record("p#findings/v1", "finding", "prototype", "v1", "Het werkt", {})
    steps: list[dict[str, Value]] = [{"id": "d1", "title": "A", "evidence": finding.ref}]

    journey = desired_of(filled({"steps": steps}, finding))

    assert not journey.is_guessed


@pytest.mark.parametrize(
    "values", [{}, {"steps": [{"id": "d1", "replaces": "x"}]}, {"phases": "niets"}, VALUES]
)
def test_whatever_was_filled_in_can_be_drawn(values: dict[str, Value]) -> None:
    drawing = draw(PictureKind.DESIRED, filled(values, *NOW))

    assert drawing.sheets[0].startswith("<svg")
    assert drawing.narrow.startswith("<svg")
