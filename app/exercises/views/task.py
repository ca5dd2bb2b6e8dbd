"""What to do in an exercise and why; an empty sheet for on paper."""

from typing import NamedTuple

from flask import redirect, request
from flask.typing import ResponseReturnValue

from app.accounts.session import signed_in_user
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument
from app.exercises.rules.example import GOOD, find_example, sections_of
from app.exercises.views.blueprint import bp
from app.exercises.views.standing import Standing, standing_of
from app.exercises.views.words import address
from app.projects.models import Project
from app.projects.queries import project_to_change, projects_of
from app.web.access import access, signed_in
from app.web.course import course
from app.web.page import page


class Begun(NamedTuple):
    """A document of the exercise, and how it stands."""

    document: ExerciseDocument
    standing: Standing


class Place(NamedTuple):
    """A project in which the exercise can be made, and what there is of it."""

    project: Project
    begun: tuple[Begun, ...]


@bp.get("/oefeningen/<template>")
@access(signed_in)
def task(template: str) -> ResponseReturnValue:
    exercise = queries.exercise_for(template)
    overviews = projects_of(signed_in_user())
    good = find_example(course(), template, GOOD)
    return page(
        "exercises/task.html",
        exercise=exercise,
        places=[_place(one.project, template) for one in overviews if one.member.has_joined],
        good=sections_of(course(), good) if good else (),
    )


@bp.post("/oefeningen/<template>/beginnen")
@access(signed_in)
def begin(template: str) -> ResponseReturnValue:
    actor = signed_in_user()
    exercise = queries.exercise_for(template)
    project = project_to_change(actor, request.form.get("project", ""))
    document = service.begin(project, exercise, actor)
    return redirect(address(document, "edit"))


@bp.get("/oefeningen/<template>/werkblad")
@access(signed_in)
def worksheet(template: str) -> ResponseReturnValue:
    return page("exercises/worksheet.html", exercise=queries.exercise_for(template))


def _place(project: Project, template_id: str) -> Place:
    documents = queries.documents_of(project, template_id)
    begun = (Begun(one, standing_of(queries.submissions_of(one))) for one in documents)
    return Place(project, tuple(begun))
