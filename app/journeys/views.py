"""The library: its list, and the page of each journey. Open to everybody, about nobody."""

from functools import partial

from flask import Blueprint, Response, json, request
from flask.typing import ResponseReturnValue

from app.config import settings
from app.exercises.rules.exchange.form import SCHEMA
from app.journeys.rules import library, open_form, schema, showing, steps
from app.web.access import access, public
from app.web.caching import MINUTES_5, for_everybody
from app.web.course import course
from app.web.page import page

bp = Blueprint("journeys", __name__, template_folder="templates")


@bp.get("/bibliotheek")
@access(public)
def index() -> ResponseReturnValue:
    subject = request.args.get("thema", "")
    themes = library.themes(course())
    counts = {"": len(course().journeys)} | {theme.name: theme.journeys for theme in themes}
    return for_everybody(
        page(
            "journeys/index.html",
            subject=subject,
            themes=themes,
            listed=partial(library.listed, course(), subject),
            count=counts[""],
            count_chosen=counts.get(subject, 0),
            version=course().version,
        )
    )


@bp.get("/bibliotheek/<journey_id>")
@access(public)
def show(journey_id: str) -> ResponseReturnValue:
    found = course().journey(journey_id)
    return for_everybody(
        page(
            "journeys/show.html",
            journey=found,
            show=partial(showing.show, course(), found),
            version=course().version,
        )
    )


@bp.get("/bibliotheek/<journey_id>.json")
@access(public)
def as_json(journey_id: str) -> Response:
    found = course().journey(journey_id)
    return _open(json.dumps(open_form.open_form(course(), found, _site())), "application/json")


@bp.get("/bibliotheek/<journey_id>.csv")
@access(public)
def as_csv(journey_id: str) -> Response:
    found = course().journey(journey_id)
    answer = _open(steps.steps_as_csv(course(), found), "text/csv")
    answer.headers["Content-Disposition"] = f'attachment; filename="{found.id}.csv"'
    return answer


@bp.get(SCHEMA)
@access(public)
def json_schema() -> Response:
    return _open(json.dumps(schema.schema(course(), _site())), "application/schema+json")


def _site() -> str:
    return str(settings().base_url).rstrip("/")


def _open(text: str, kind: str) -> Response:
    """Give data that programs of others may read, from their pages too."""
    answer = Response(text, mimetype=kind)
    answer.headers["Cache-Control"] = f"public, max-age={MINUTES_5}"
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer
