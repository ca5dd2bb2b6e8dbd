"""Who is in the team of a document, and who has it open."""

from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from sqlalchemy import Integer, Select, and_, bindparam, func, select

from app import clock
from app.accounts.models import User
from app.db import db
from app.exercises.models import DocumentPresence, DocumentVersion, ExerciseDocument
from app.projects.models import ProjectMember

CLAIM = timedelta(minutes=2)


class Colleague(NamedTuple):
    """Somebody in the team, and when they last had this document open or saved it."""

    user: User
    seen_at: datetime | None

    @property
    def is_here(self) -> bool:
        """Whether this person has the document open now."""
        return self.seen_at is not None and clock.now() - self.seen_at < CLAIM


def colleagues_of(document: ExerciseDocument) -> list[Colleague]:
    """Return the team of a document, with who is there; one query."""
    given = {"document_id": document.id, "project_id": document.project_id}
    found = db.session.execute(_colleagues(), given)
    return [Colleague(user, _latest(*moments)) for user, *moments in found]


@cache  # asked with every save, and takes longer to put together than to answer
def _colleagues() -> Select[User, datetime | None, datetime | None]:
    document, project = (bindparam(name, type_=Integer) for name in ("document_id", "project_id"))
    saved = (
        select(func.max(DocumentVersion.saved_at))
        .where(
            DocumentVersion.document_id == document,
            DocumentVersion.saved_by_id == ProjectMember.user_id,
        )
        .correlate(ProjectMember)
        .scalar_subquery()
    )
    here = and_(
        DocumentPresence.document_id == document,
        DocumentPresence.user_id == ProjectMember.user_id,
    )
    return (
        select(User, DocumentPresence.seen_at, saved)
        .join(ProjectMember, ProjectMember.user_id == User.id)
        .outerjoin(DocumentPresence, here)
        .where(ProjectMember.project_id == project, ProjectMember.joined_at.is_not(None))
        .order_by(ProjectMember.id)
    )


def _latest(*moments: datetime | None) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)
