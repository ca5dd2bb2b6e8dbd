"""Documents of a team."""

from collections.abc import Sequence

from sqlalchemy import Integer, Select, bindparam, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import joinedload

from app.accounts.models import User
from app.content import Exercise, NotInCourseError
from app.db import db
from app.exercises.models import ExerciseDocument
from app.projects.models import Project
from app.projects.queries import is_in_team, joined_by
from app.web.course import course

# Asked with every save: put together once, since that takes longer than asking it.
_TO_CHANGE = (
    select(ExerciseDocument)
    .where(
        ExerciseDocument.public_id == bindparam("public_id"),
        ExerciseDocument.template_id == bindparam("template_id"),
        ExerciseDocument.project_id.in_(joined_by(bindparam("user_id", type_=Integer))),
    )
    .with_for_update()
    .execution_options(populate_existing=True)
)


def exercise_for(template_id: str) -> Exercise:
    """Return an exercise of the course as it is given now."""
    try:
        return course().exercise(template_id)
    except NotInCourseError:
        raise NoResultFound from None


def document_for(actor: User, template_id: str, public_id: str) -> ExerciseDocument:
    """Return one document of a team to which the actor belongs."""
    return db.session.scalars(_of_team(actor, template_id, public_id)).one()


def document_to_change(actor: User, template_id: str, public_id: str) -> ExerciseDocument:
    """Return one document of the actor's team, and hold it: two may save at once.

    Only the row of the document is held and read. What belongs to it must be read afterwards,
    or PostgreSQL would show it as it was before the wait.
    """
    given = {"public_id": public_id, "template_id": template_id, "user_id": actor.id}
    return db.session.scalars(_TO_CHANGE, given).one()


def is_ours(actor: User, document: ExerciseDocument) -> bool:
    """Whether the actor belongs to the team of a document."""
    query = select(Project.id).where(Project.id == document.project_id, is_in_team(actor))
    return db.session.scalars(query).first() is not None


def documents_of(project: Project, template_id: str) -> Sequence[ExerciseDocument]:
    """Return the documents of a template in a project, in the order in which they were begun."""
    query = (
        select(ExerciseDocument)
        .where(
            ExerciseDocument.project_id == project.id, ExerciseDocument.template_id == template_id
        )
        .order_by(ExerciseDocument.number)
    )
    return db.session.scalars(query).all()


def _of_team(actor: User, template_id: str, public_id: str) -> Select[ExerciseDocument]:
    return (
        select(ExerciseDocument)
        .join(ExerciseDocument.project)
        .where(
            ExerciseDocument.public_id == public_id,
            ExerciseDocument.template_id == template_id,
            is_in_team(actor),
        )
        .options(joinedload(ExerciseDocument.project))
    )
