"""What is drawn of a document: its values and what it rests on, as a picture and a table."""

from collections.abc import Callable, Mapping

from app.engine.picture_kind import PictureKind
from app.exercises.rules.picturing.assumptions import draw_assumptions
from app.exercises.rules.picturing.desired import desired_of, draw_desired
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
    PictureKind.JOURNEY: frozenset({"title", "kind", "persona_id", "period", "phases", "steps"}),
    PictureKind.DESIRED: frozenset({"title", "persona_id", "period", "phases", "steps"}),
    PictureKind.IDEAS: frozenset({"ideas"}),
    PictureKind.PERSONA: frozenset(
        {
            *("name", "image", "tagline", "situation", "goal", "needs", "worries", "frustrations"),
            *("motivations", "behaviour_scales", "channels_preferred", "digital_comfort"),
            *("support_network", "quote", "not_typical"),
        }
    ),
}  # the fields that the picture and the table beside it tell


def draw(kind: PictureKind, filled: Filled) -> Drawing:
    """Return the picture of a document, of the kind that its template names."""
    return _DRAWN[kind](filled)


__all__ = ["IN_DRAWING", "JOURNEYS", "Filled", "desired_of", "draw", "journey_of", "live"]
