"""What is drawn of a document: its values and what it rests on, as a picture and a table."""

from collections.abc import Callable, Mapping

from app.engine.picture_kind import PictureKind
from app.exercises.rules.picturing.assumptions import draw_assumptions
from app.exercises.rules.picturing.desired import draw_desired
from app.exercises.rules.picturing.filled import Filled
from app.exercises.rules.picturing.ideas import draw_ideas
from app.exercises.rules.picturing.journey import draw_journey, journey_of
from app.exercises.rules.picturing.live import JOURNEYS, live
from app.exercises.rules.picturing.persona import draw_persona
from app.exercises.rules.picturing.plan import draw_plan
from app.ui.pictures.drawing import Drawing

_DRAWN: Mapping[PictureKind, Callable[[Filled], Drawing]] = {
    PictureKind.JOURNEY: draw_journey,
    PictureKind.DESIRED: draw_desired,
    PictureKind.ASSUMPTIONS: draw_assumptions,
    PictureKind.PERSONA: draw_persona,
    PictureKind.IDEAS: draw_ideas,
    PictureKind.PLAN: draw_plan,
}


IN_DRAWING: Mapping[PictureKind, frozenset[str]] = {
    PictureKind.JOURNEY: frozenset({"phases", "steps"})
}  # the fields of which every value stands in the table beside the picture


def draw(kind: PictureKind, filled: Filled) -> Drawing:
    """Return the picture of a document, of the kind that its template names."""
    return _DRAWN[kind](filled)


__all__ = ["IN_DRAWING", "JOURNEYS", "Filled", "draw", "journey_of", "live"]
