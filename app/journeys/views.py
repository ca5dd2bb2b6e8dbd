"""The library: its list, and the page of each journey. Open to everybody, about nobody."""

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from app.journeys.rules import library, showing
from app.web.access import access, public
from app.web.caching import for_everybody
from app.web.course import course
from app.web.page import page

bp = Blueprint("journeys", __name__, template_folder="templates")


@bp.get("/bibliotheek")
@access(public)
def index() -> ResponseReturnValue:
    subject = request.args.get("thema", "")
    return for_everybody(
        page(
            "journeys/index.html",
            subject=subject,
            themes=library.themes(course()),
            journeys=library.listed(course(), subject),
            count=len(course().journeys),
        )
    )


@bp.get("/bibliotheek/<journey_id>")
@access(public)
def show(journey_id: str) -> ResponseReturnValue:
    found = course().journey(journey_id)
    return for_everybody(page("journeys/show.html", shown=showing.show(course(), found)))
