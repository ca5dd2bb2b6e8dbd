"""Pages that belong to no feature: home, promises, health."""

from pathlib import Path

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    redirect,
    request,
    send_from_directory,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.config import settings
from app.mail import latest
from app.web.access import access, actor, administers, organises, public, signed_in, trains
from app.web.address import own_path
from app.web.course import course
from app.web.page import page

bp = Blueprint("web", __name__, template_folder="templates")
BUILT = Path(__file__).resolve().parents[1] / "ui" / "static"
YEAR = 365 * 24 * 3600
# Where somebody begins: with what waits for them. Whoever has no other work learns.
STARTS = (
    (trains, "grading.queue"),
    (administers, "organisations.index"),
    (organises, "coaching.cohorts"),
    (signed_in, "lessons.my_course"),
)


@bp.get("/")
@access(public)
def home() -> ResponseReturnValue:
    if current_user.is_authenticated:
        return redirect(url_for(_start()))
    return page("web/home.html", course=course())


@bp.get("/privacy")
@access(public)
def privacy() -> ResponseReturnValue:
    return page("web/privacy.html")


@bp.get("/toegankelijkheid")
@access(public)
def accessibility() -> ResponseReturnValue:
    return page("web/accessibility.html")


@bp.get("/broncode")
@access(public)
def source() -> ResponseReturnValue:
    return page("web/source.html")


@bp.get("/hulp")
@access(public)
def help_page() -> ResponseReturnValue:
    return page("web/help.html")


@bp.post("/weergave")
@access(public)
def theme() -> ResponseReturnValue:
    """Remember light, dark or what the device wishes, on this device only."""
    chosen = request.form.get("thema", "")
    response = redirect(_back())
    if chosen in {"light", "dark"}:
        response.set_cookie(
            "thema", chosen, max_age=YEAR, samesite="Lax", secure=settings().is_https
        )
    else:
        response.delete_cookie("thema")
    return response


@bp.get("/health/live")
@access(public)
def live() -> ResponseReturnValue:
    return {"status": "ok"}


@bp.get("/health/ready")
@access(public)
def ready() -> ResponseReturnValue:
    check = current_app.extensions["leerreis.ready"]
    problem = check()
    return ({"status": "ok"}, 200) if problem is None else ({"status": "not ready"}, 503)


@bp.get("/static/<path:name>")
@access(public)
def static_file(name: str) -> Response:
    """Serve built files when no WhiteNoise stands in front: tests and the development server."""
    return send_from_directory(BUILT, name)


@bp.get("/ontwikkel/mails")
@access(public)
def mails() -> ResponseReturnValue:
    """Show every letter: in development and in the demo, where no mail leaves."""
    if not settings().shows_inside:
        return abort(404)
    return page("web/mails.html", letters=latest())


def _start() -> str:
    """Return the endpoint at which whoever is signed in begins."""
    who = actor()
    return next(endpoint for rule, endpoint in STARTS if rule(who))


def _back() -> str:
    """Return the page that somebody came from, if it is ours."""
    return own_path(request.form.get("next", "/"))
