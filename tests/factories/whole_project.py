"""A project in which a team has done everything: forty documents, filled in well."""

from app.accounts.models import User
from app.db import transaction
from app.engine.document import Value, Values
from app.exercises import queries
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.service.storing import Pen
from app.projects.models import Project
from app.web.course import course
from tests.factories.exercises import make_document

COUNTS = {
    "interviewverslag": 12,
    "persona": 6,
    "service-safari": 5,
    "huidige-klantreis": 5,
    "prototype": 2,
    "reflectie": 2,
}


def make_whole_project(project: Project, actor: User) -> list[ExerciseDocument]:
    """Begin and fill in every exercise, some more than once."""
    return [
        filled_in(project, actor, exercise.id)
        for exercise in course().exercises
        for _number in range(COUNTS.get(exercise.id, 1))
    ]


def filled_in(
    project: Project, actor: User, template_id: str, values: Values | None = None
) -> ExerciseDocument:
    """A document with these values, or those of the good case.

    They may refer to what this project does not have.
    """
    document = make_document(project, actor, template_id=template_id)
    exercise = queries.exercise_for(template_id)
    with transaction():
        pen = Pen(document, actor, exercise.template)
        pen.write(values or good(template_id), Cause.SAVE, upon=queries.head_of(document))
    return document


def good(template_id: str) -> dict[str, Value]:
    """The values of the good case."""
    return dict(queries.exercise_for(template_id).cases["good"].document)
