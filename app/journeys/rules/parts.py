"""The four documents of an example journey, each with what it refers to in the others."""

from app.content import Course, ExampleJourney
from app.content.items import JOURNEY_PARTS
from app.engine.together import Part, Parts, around_part
from app.exercises.rules.exchange.form import EXAMPLE
from app.exercises.rules.picturing import Filled

BADGE = EXAMPLE


def parts_of(course: Course, journey: ExampleJourney) -> Parts:
    """Return what was filled in, with the template of each."""
    return {
        name: Part(course.exercise(exercise).template, journey.parts[name])
        for name, exercise in JOURNEY_PARTS.items()
    }


def filled(parts: Parts, name: str) -> Filled:
    """Return one of the documents, to draw and to read."""
    return Filled(
        template=parts[name].template,
        values=parts[name].values,
        around=around_part(parts, name),
        ref=name,
        badge=BADGE,
        name=f"{name}-",
    )
