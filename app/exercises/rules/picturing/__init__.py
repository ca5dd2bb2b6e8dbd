"""What is drawn of a document: its values and what it rests on, as a picture and a table."""

from collections.abc import Callable, Mapping

from app.engine.picture_kind import PictureKind
from app.exercises.rules.picturing.filled import Filled
from app.exercises.rules.picturing.journey import draw_journey, journey_of
from app.ui.pictures.drawing import Drawing

_DRAWN: Mapping[PictureKind, Callable[[Filled], Drawing]] = {PictureKind.JOURNEY: draw_journey}


def draw(kind: PictureKind, filled: Filled) -> Drawing:
    """Return the picture of a document, of the kind that its template names."""
    return _DRAWN[kind](filled)


__all__ = ["Filled", "draw", "journey_of"]
