"""The ideas of a team, drawn in the COCD box."""

from app.engine.document import Document
from app.exercises.rules.picturing.filled import Filled
from app.ui.pictures import idea_matrix
from app.ui.pictures.drawing import Drawing, Paper
from app.ui.pictures.idea_matrix import Idea, Ideas
from app.ui.pictures.idea_matrix.ideas import Choice

_ROWS = "ideas"
_CHOICES = {"yes": Choice.CHOSEN, "no": Choice.DROPPED}


def draw_ideas(filled: Filled) -> Drawing:
    """Draw the box: a sheet for paper, boxes below each other for a phone, and its table."""
    ideas = ideas_of(filled)
    return Drawing(
        title=filled.template.title,
        sheets=(idea_matrix.draw(ideas, f"{filled.name}cocd"),),
        table=idea_matrix.table(ideas),
        narrow=idea_matrix.upright(ideas, f"{filled.name}cocd-smal"),
        paper=Paper.SHEET,
    )


def ideas_of(filled: Filled) -> Ideas:
    """Return the ideas of a team, with the names of the boxes that it chose from."""
    return Ideas(
        about=filled.about,
        all=tuple(_idea(filled, row) for row in filled.document.rows(_ROWS)),
        names=filled.choices(f"{_ROWS}/box"),
    )


def _idea(filled: Filled, row: Document) -> Idea:
    benefit, effort = (filled.choices(f"{_ROWS}/{key}") for key in ("benefit", "effort"))
    return Idea(
        title=row.text("title"),
        box=row.text("box"),
        votes=row.number("votes"),
        choice=_CHOICES.get(row.text("selected"), Choice.OPEN),
        reason=row.text("reason"),
        benefit=benefit.get(str(row.number("benefit")), ""),
        effort=effort.get(str(row.number("effort")), ""),
    )
