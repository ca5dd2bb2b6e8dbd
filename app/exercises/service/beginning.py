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


def begin(project: Project, exercise: Exercise, actor: User) -> ExerciseDocument:
    """Return the project's document of an exercise; make it when nobody has. Twice is once.

    The caller holds the project: two colleagues may begin at once.
    """
    present = queries.find_document(project, exercise.id)
    if present is not None:
        return present
    document = ExerciseDocument(project=project, template_id=exercise.id, created_by=actor)
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
