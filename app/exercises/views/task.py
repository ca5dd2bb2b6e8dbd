"""What to do in an exercise and why; an empty sheet for on paper."""

from typing import NamedTuple

from flask import redirect, request
from flask.typing import ResponseReturnValue

from app.accounts.session import signed_in_user
from app.engine.case import records_of_case
from app.engine.files import CaseFile
from app.engine.records import Around
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument
from app.exercises.rules.referring import names_of_records
from app.exercises.rules.showing import show
from app.exercises.views.blueprint import bp
from app.exercises.views.standing import Standing, standing_of
from app.exercises.views.words import address
from app.projects.models import Project
from app.projects.queries import project_to_change, projects_of
from app.web.access import access, signed_in
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
    good = exercise.cases.get("good")
    return page(
        "exercises/task.html",
        exercise=exercise,
        places=[_place(one.project, template) for one in overviews if one.member.has_joined],
        good=show(exercise.template, good.document, _names_around(good)) if good else (),
    )


def _names_around(case: CaseFile) -> dict[str, str]:
    """Return what an example refers to, in words: examples of other exercises."""
    names: dict[str, str] = {}
    for name in case.around:
        template_id, _dot, other = name.partition(".")
        exercise = queries.exercise_for(template_id)
        records = records_of_case(exercise.template, other, exercise.cases[other])
        names |= names_of_records(Around(records))
    return names


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
