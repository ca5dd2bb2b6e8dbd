from app.content import ExampleJourney
from app.engine.picture_kind import PictureKind
from app.exercises.rules.picturing import draw, journey_of
from app.journeys.rules.parts import BADGE, filled, parts_of
from tests.content.journeys import course_with


def test_the_parts_know_each_other(journey: ExampleJourney) -> None:
    parts = parts_of(course_with(journey), journey)

    drawn = journey_of(filled(parts, "current"))

    assert drawn.persona == "Joke"
    assert [step.desired for step in drawn.steps][:4] == [2, 2, 1, 2]


def test_a_drawing_says_that_it_is_an_example(journey: ExampleJourney) -> None:
    parts = parts_of(course_with(journey), journey)

    drawings = [draw(PictureKind.JOURNEY, filled(parts, name)) for name in ("current", "desired")]

    assert all(BADGE in drawing.sheets[0] for drawing in drawings)
    assert 'id="current-kaart-0-t"' in drawings[0].sheets[0]
    assert 'id="desired-kaart-0-t"' in drawings[1].sheets[0]
