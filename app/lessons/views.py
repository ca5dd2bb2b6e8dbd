from collections.abc import Mapping
from types import MappingProxyType

from flask import Blueprint, Response, current_app, redirect, render_template, request, send_file
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from app import clock
from app.accounts.models import User
from app.accounts.session import signed_in_user
from app.cohorts.queries import find_cohort_of_learner
from app.content import StepKind
from app.lessons import queries, service
from app.lessons.rules import Key, MyRoute, name_of_looks
from app.progress.queries import done_by
from app.progress.rules import Beside
from app.web.access import access, public, signed_in
from app.web.course import course, course_source
from app.web.page import page

bp = Blueprint("lessons", __name__, template_folder="templates")
FOR_EVER = 365 * 24 * 3600
NOON = 12
NOTHING: Mapping[Key, str] = MappingProxyType({})
EVENING = 18


@bp.get("/mijn-cursus")
@access(signed_in)
def my_course() -> ResponseReturnValue:
    learner = signed_in_user()
    today = clock.now().astimezone(clock.AMSTERDAM)
    beside, cohort = _beside(learner), find_cohort_of_learner(learner.id)
    mine = _route_of(learner, _waits(beside))
    return page(
        "lessons/my_course.html",
        mine=mine,
        cohort=cohort,
        left=mine.time_left(cohort.ends_on if cohort else None, today.date()),
        part_of_day=_part_of_day(today.hour),
        blocks=[Markup(render_template(b.template, **b.context)) for b in beside],  # noqa: S704 - templates
    )


@bp.get("/modules/<module_id>")
@access(signed_in)
def module(module_id: str) -> ResponseReturnValue:
    learner = signed_in_user()
    mine = _route_of(learner, _waits(_beside(learner)))
    found = mine.course.module(module_id)
    return page("lessons/module.html", mine=mine, stop=mine.stop(found), module=found)


@bp.get("/lessen/<lesson_id>")
@access(signed_in)
def lesson(lesson_id: str) -> ResponseReturnValue:
    learner = signed_in_user()
    mine = _route_of(learner)
    found, step = mine.course.lesson(lesson_id), mine.course.step(StepKind.LESSON, lesson_id)
    around, is_done = mine.around(step), mine.is_done(step)
    place = None if is_done else queries.find_place(learner, lesson_id)
    left_at = next((h for h in found.headings if h.id == place), None)
    at = left_at.id if left_at else ""
    return page(
        "lessons/lesson.html",
        lesson=found,
        step=step,
        module=mine.course.module_of(step),
        around=around,
        is_done=is_done,
        left_at=left_at,
        of=f"{lesson_id}/{mine.course.version}",
        looks=name_of_looks(around, at, is_done=is_done),
        previous=mine.course.previous(step),
        after=mine.course.next(step),
    )


@bp.post("/lessen/<lesson_id>/klaar")
@access(signed_in)
def finish(lesson_id: str) -> ResponseReturnValue:
    found = course().lesson(lesson_id)
    service.finish(signed_in_user(), found, course().version)
    after = course().next(course().step(StepKind.LESSON, lesson_id))
    return redirect(after.url if after else "/mijn-cursus", code=303)


@bp.post("/lessen/<lesson_id>/plek")
@access(signed_in)
def place(lesson_id: str) -> ResponseReturnValue:
    """Remember where somebody reads; a script tells it when they stop or leave."""
    found = course().lesson(lesson_id)
    service.remember_place(signed_in_user(), found, request.form.get("kop", ""))
    return "", 204


@bp.get("/begrippen")
@access(public)
def glossary() -> ResponseReturnValue:
    terms = sorted(course().terms, key=lambda term: term.nl.casefold())
    return page("lessons/glossary.html", terms=terms)


@bp.get("/bestanden/<hash_>/<name>")
@access(public)
def asset(hash_: str, name: str) -> Response:
    """Give a picture or worksheet of the course; its address changes when it does."""
    found = course().asset(hash_, name)
    # opened by itself a drawing would be a page of ours: hand it over as a file instead
    as_file = request.headers.get("Sec-Fetch-Dest") == "document"
    response = send_file(
        course_source().asset_file(found),
        mimetype=found.media_type,
        as_attachment=as_file,
        download_name=found.name,
        max_age=FOR_EVER,
    )
    response.headers["Cache-Control"] = f"public, max-age={FOR_EVER}, immutable"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _route_of(learner: User, waits: Mapping[Key, str] = NOTHING) -> MyRoute:
    return MyRoute(course(), {key: done.at for key, done in done_by(learner.id).items()}, waits)


def _waits(beside: list[Beside]) -> dict[Key, str]:
    """Return which steps wait for somebody else, and why."""
    return {(StepKind(kind), item): why for b in beside for (kind, item), why in b.waits.items()}


def _part_of_day(hour: int) -> str:
    if hour < NOON:
        return "morning"
    return "afternoon" if hour < EVENING else "evening"


def _beside(learner: User) -> list[Beside]:
    """Ask the other features what stands beside the route: a workshop, a project."""
    answers = (ask(learner) for ask in current_app.extensions.get("leerreis.side_blocks", []))
    return [answer for answer in answers if answer is not None]
