"""What the boxes, columns and reasons are called."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.coaching.rules.cells import Cell, CellState, Column
from app.coaching.rules.help import Help, HelpKind
from app.coaching.rules.learner import Seat
from app.content import Course, NotInCourseError, StepKind


def column_title(column: Column) -> str:
    """Return how a column is called below the name of its module."""
    if column.is_gathered:
        return str(_("Lessons"))
    if column.kind is StepKind.QUIZ:
        return str(_("Self-check"))
    if column.kind is StepKind.WORKSHOP:
        return str(_("Workshop %(code)s", code=column.code))
    return column.steps[0].title


def own_words(cell: Cell) -> str:
    """Return what is said instead of the usual word for a state; often nothing."""
    if cell.seat is not None:
        words = {
            Seat.SEAT: _("has a seat"),
            Seat.HAD: _("had a seat"),
            Seat.WAITING: _("waiting list"),
        }
        return str(words[cell.seat])
    if cell.state is CellState.RETURNED:
        return str(_("went back"))
    if cell.state is CellState.BUSY and cell.done:
        return str(_("%(done)s of %(total)s", done=cell.done, total=cell.total))
    return ""


def cell_words(cell: Cell) -> str:
    """Return what is said in a box, as ui/cell.html does."""
    usual = {
        CellState.DONE: _("done"),
        CellState.BUSY: _("busy"),
        CellState.HANDED_IN: _("handed in"),
        CellState.WAITS: _("waits for you"),
        CellState.NONE: _("not yet"),
    }
    return own_words(cell) or str(usual[cell.state])


def help_words(found: Help, course: Course) -> str:
    """Return why somebody may need help, in a sentence."""
    if found.kind is HelpKind.SILENT:
        return str(ngettext("No step for %(num)s day", "No step for %(num)s days", found.days))
    return str(
        ngettext(
            "Got the %(title)s back %(num)s day ago, and nobody went on with it",
            "Got the %(title)s back %(num)s days ago, and nobody went on with it",
            found.days,
            title=_title(course, found.template_id),
        )
    )


def _title(course: Course, template_id: str) -> str:
    try:
        return course.exercise(template_id).title
    except NotInCourseError:
        return template_id
