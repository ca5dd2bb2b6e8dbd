"""Whether what hangs on the wall of a project is still what was drawn: asked every few seconds."""

import hashlib

from sqlalchemy import func, select

from app import clock
from app.db import db
from app.exercises.models import ConsentWithdrawal, ExerciseDocument
from app.projects.models import Project
from app.web.course import course


def wall_state_of(project: Project) -> str:
    """Return words that change with everything that is drawn of a project; two small queries."""
    heads = (
        select(ExerciseDocument.public_id, ExerciseDocument.head)
        .where(ExerciseDocument.project_id == project.id)
        .order_by(ExerciseDocument.id)
    )
    gone = select(func.count(ConsentWithdrawal.id)).where(
        ConsentWithdrawal.project_id == project.id
    )
    today = clock.now().astimezone(clock.AMSTERDAM).date()
    told = (list(map(tuple, db.session.execute(heads))), db.session.scalar(gone), today)
    said = f"{told} {course().version} {project.organisation.name}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]
