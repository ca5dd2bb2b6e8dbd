"""The steps of a journey as lines of a sheet."""

from app.content import Course, ExampleJourney
from app.exercises.rules.picturing import journey_of
from app.journeys.rules.parts import BADGE, filled, parts_of
from app.papers.sheet import sheet
from app.ui.pictures.table import Table, table


def steps_as_csv(course: Course, journey: ExampleJourney) -> str:
    """Return the steps of now: the same cells as in the table under the drawing."""
    steps: Table = table(journey_of(filled(parts_of(course, journey), "current")))
    return sheet([(*steps.heads, "Let op"), *((*row, BADGE) for row in steps.rows)])
