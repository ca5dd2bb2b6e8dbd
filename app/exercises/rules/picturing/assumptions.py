"""The assumptions of a team, drawn as a map of importance by evidence."""

from app.exercises.rules.picturing.filled import Filled
from app.ui.pictures import assumption_map
from app.ui.pictures.assumption_map import Assumption, Assumptions
from app.ui.pictures.drawing import Drawing, Paper

_ROWS = "assumptions"


def draw_assumptions(filled: Filled) -> Drawing:
    """Draw the map: a sheet for paper, a list for a phone, and its table."""
    assumptions = assumptions_of(filled)
    return Drawing(
        title=filled.template.title,
        sheets=(assumption_map.draw(assumptions, f"{filled.name}aannamekaart"),),
        table=assumption_map.table(assumptions),
        narrow=assumption_map.upright(assumptions, f"{filled.name}aannamelijst"),
        paper=Paper.SHEET,
    )


def assumptions_of(filled: Filled) -> Assumptions:
    """Return what a team assumes, with the words that it chose from."""
    return Assumptions(
        about=filled.about,
        all=tuple(
            Assumption(
                text=row.text("statement"),
                importance=row.number("importance"),
                evidence=row.number("evidence"),
                verdict=row.text("verdict"),
            )
            for row in filled.document.rows(_ROWS)
        ),
        importance=tuple(filled.choices(f"{_ROWS}/importance").values()),
        evidence=tuple(filled.choices(f"{_ROWS}/evidence").values()),
        verdicts=filled.choices(f"{_ROWS}/verdict"),
    )
