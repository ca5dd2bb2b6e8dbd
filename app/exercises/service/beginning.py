from app.accounts.models import User
from app.audit import record
from app.content import Exercise
from app.db import db
from app.engine.document import Value
from app.engine.template import Template
from app.exercises import queries
from app.exercises.models import ExerciseDocument
from app.exercises.service.storing import Pen
from app.projects.models import Project

UNTOUCHED = 1  # the version with which a document begins


def begin(project: Project, exercise: Exercise, actor: User) -> ExerciseDocument:
    """Return a document of an exercise to fill in: the one that is there, else a new one.

    Where a project has several, a new one is made, unless the last one is still as it was begun:
    pressing twice is once. The caller holds the project: two colleagues may begin at once.
    """
    present = queries.documents_of(project, exercise.id)
    if present and (not exercise.template.several or present[-1].head == UNTOUCHED):
        return present[-1]
    number = len(present) + 1
    document = ExerciseDocument(
        project=project, template_id=exercise.id, created_by=actor, number=number
    )
    db.session.add(document)
    db.session.flush()
    pen = Pen(document, actor, exercise.template)
    pen.begin(_known_already(exercise.template, project))
    record("document.begin", actor=actor, obj=document, organisation_id=project.organisation_id)
    return document


def _known_already(template: Template, project: Project) -> dict[str, Value]:
    """Fill in what the team said before, so that nobody types it twice."""
    values: dict[str, Value] = {field.key: None for field in template.fields}
    if "title" in values:
        values["title"] = project.title
    return values
