"""The wall of a project, for a big screen: all its pictures, and what changed since."""

from typing import Any

from flask import get_template_attribute, request
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.session import signed_in_user
from app.exercises import queries, service
from app.exercises.service import Hung
from app.exercises.views.blueprint import bp
from app.exercises.views.words import address
from app.i18n.formats import clock_time
from app.projects.models import Project
from app.projects.queries import project_for
from app.web.access import access, signed_in
from app.web.page import page, wants_json


@bp.get("/projecten/<project>/wand")
@access(signed_in)
def wall(project: str) -> ResponseReturnValue:
    found = project_for(signed_in_user(), project)
    state = queries.wall_state_of(found)
    if wants_json():
        is_same = request.args.get("stand") == state
        return _at(state) | ({} if is_same else _news(found))
    hanging = service.wall_of(found)
    return page(
        "exercises/wall.html", project=found, wall=hanging, state=_at(state), href_of=_href_of
    )


def _at(state: str) -> dict[str, Any]:
    return {"state": state, "at": clock_time(clock.now())}


def _news(project: Project) -> dict[str, Any]:
    """Return everything that hangs there now; the browser knows which of it is new."""
    hanging = service.wall_of(project)
    below = get_template_attribute("exercises/hung.html", "to_come")
    return {"pieces": [_piece(one) for one in hanging.hung], "below": str(below(hanging))}


def _piece(hung: Hung) -> dict[str, str]:
    piece = get_template_attribute("exercises/hung.html", "hung_piece")
    return {
        "id": f"wand-{hung.key}",
        "mark": hung.mark,
        "title": hung.drawing.title,
        "html": str(piece(hung, _href_of(hung))),
    }


def _href_of(hung: Hung) -> str:
    return address(hung.now.document, "edit")
