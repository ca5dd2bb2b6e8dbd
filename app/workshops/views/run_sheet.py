"""For who leads a workshop: minute by minute, what to say and what lies on the table."""

from datetime import datetime, timedelta

from flask import abort, request
from flask.typing import ResponseReturnValue

from app.accounts.session import signed_in_user
from app.content import WorkshopKind
from app.i18n.formats import time_of_day
from app.web.access import access, guides
from app.web.course import course
from app.web.page import page
from app.workshops import queries, rules
from app.workshops.views.blueprint import bp


@bp.get("/soort/<kind_id>/draaiboek")
@access(guides)
def run_sheet(kind_id: str) -> ResponseReturnValue:
    kind = course().workshop(kind_id)
    name = request.args.get("bijeenkomst")
    planned = queries.workshop_to_guide(signed_in_user(), name) if name else None
    if planned and planned.kind_id != kind_id:
        return abort(404)
    return page(
        "workshops/run_sheet.html",
        kind=kind,
        planned=planned,
        parts=_run(kind, planned.starts_at if planned else None),
        worksheets=[course().exercise(one) for one in kind.worksheets],
    )


def _run(kind: WorkshopKind, starts_at: datetime | None) -> list[dict[str, object]]:
    """Return the parts with their steps: with clock times when planned, else from the start on."""
    parts, minute = [], 0
    for part in kind.agenda:
        steps = []
        for step in part.steps:
            at = time_of_day(starts_at + timedelta(minutes=minute)) if starts_at else ""
            steps.append({"at": at or rules.elapsed(minute), **step.model_dump()})
            minute += step.minutes
        parts.append({**part.model_dump(), "steps": steps, "is_break": rules.is_break(part.title)})
    return parts
