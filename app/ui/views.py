"""Light or dark, and a municipality's own stylesheet."""

from flask import Blueprint, Response, abort
from flask.typing import ResponseReturnValue

from app.ui.assets import assets
from app.web.access import access, public
from app.web.page import page

YEAR = 365 * 24 * 3600

bp = Blueprint("ui", __name__, template_folder="templates")


@bp.get("/weergave")
@access(public)
def display() -> ResponseReturnValue:
    """Ask; the answer is posted to web.theme."""
    return page("ui/display.html")


@bp.get("/thema-<name>.css")
@access(public)
def municipal_theme(name: str) -> ResponseReturnValue:
    ours = assets()
    if ours.theme_url != f"/thema-{name}.css":
        abort(404)
    answer = Response(ours.theme, mimetype="text/css")
    answer.cache_control.public = True
    answer.cache_control.immutable = True
    answer.cache_control.max_age = YEAR
    return answer
