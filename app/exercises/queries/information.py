"""What the respondents of a project are told."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from app.db import db
from app.exercises.models import InformationText
from app.projects.models import Project


def information_of(project: Project) -> Sequence[InformationText]:
    """Return every text for respondents of a project, the newest first."""
    query = (
        select(InformationText)
        .where(InformationText.project_id == project.id)
        .options(joinedload(InformationText.written_by))
        .order_by(InformationText.number.desc())
    )
    return db.session.scalars(query).all()
