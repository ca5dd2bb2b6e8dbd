"""The improvement plan of a team, drawn on a time line."""

from app.engine.document import Document
from app.exercises.rules.picturing.filled import Filled
from app.ui.pictures import improvement_plan
from app.ui.pictures.drawing import Drawing, Paper
from app.ui.pictures.improvement_plan import Action, Plan

_ROWS = "actions"


def draw_plan(filled: Filled) -> Drawing:
    """Draw the plan: sheets for paper, a list for a phone, and its table."""
    plan = plan_of(filled)
    count = len(improvement_plan.sheets(plan))
    return Drawing(
        title=filled.template.title,
        sheets=tuple(
            improvement_plan.draw(plan, f"{filled.name}plan-{at}", at) for at in range(count)
        ),
        table=improvement_plan.table(plan),
        narrow=improvement_plan.upright(plan, f"{filled.name}plan-smal"),
        paper=Paper.SHEET,
    )


def plan_of(filled: Filled) -> Plan:
    """Return the plan that a document describes, as it stands today."""
    return Plan(
        about=filled.about,
        all=tuple(_action(filled, row) for row in filled.document.rows(_ROWS)),
        today=filled.around.moment.today,
        names=filled.choices(f"{_ROWS}/status"),
    )


def _action(filled: Filled, row: Document) -> Action:
    measurements = row.rows("measurements")
    conclusions = filled.choices(f"{_ROWS}/effect_conclusion")
    return Action(
        title=row.text("title"),
        owner=row.text("owner"),
        status=row.text("status"),
        note=row.text("status_note"),
        start=row.date("start"),
        due=row.date("due"),
        measure=row.text("measure"),
        baseline=row.text("baseline"),
        target=row.text("target"),
        measure_on=row.date("measure_on"),
        measured=measurements[-1].text("value") if measurements else "",
        conclusion=conclusions.get(row.text("effect_conclusion"), ""),
    )
