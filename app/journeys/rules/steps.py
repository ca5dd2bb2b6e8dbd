"""The steps of a journey as lines of a sheet."""

import csv
from collections.abc import Iterable
from io import StringIO

from app.content import Course, ExampleJourney
from app.exercises.rules.picturing import journey_of
from app.journeys.rules.parts import BADGE, filled, parts_of
from app.ui.pictures.table import Table, table

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
BYTE_ORDER_MARK = "\ufeff"  # without it Excel reads é as two signs


def steps_as_csv(course: Course, journey: ExampleJourney) -> str:
    """Return the steps of now: the same cells as in the table under the drawing."""
    steps: Table = table(journey_of(filled(parts_of(course, journey), "current")))
    sheet = StringIO()
    writer = csv.writer(sheet, delimiter=";")
    writer.writerow(_plain([*steps.heads, "Let op"]))
    writer.writerows(_plain([*row, BADGE]) for row in steps.rows)
    return BYTE_ORDER_MARK + sheet.getvalue()


def _plain(cells: Iterable[str]) -> list[str]:
    """Keep a spreadsheet from reading a text as a formula."""
    return [f"'{cell}" if cell.startswith(FORMULA) else cell for cell in cells]
