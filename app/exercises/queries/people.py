"""Who is in the team of a document, and who has it open."""

from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from sqlalchemy import Integer, Select, and_, bindparam, func, select

from app import clock
from app.accounts.models import User
from app.db import rows
from app.exercises.models import DocumentPresence, DocumentVersion, ExerciseDocument
from app.projects.models import ProjectMember

CLAIM = timedelta(minutes=2)


class Colleague(NamedTuple):
    """Somebody in the team, and when they last had this document open or saved it."""

    id: int
    public_id: str
    name: str
    seen_at: datetime | None

    @property
    def first_name(self) -> str:
        """The name that colleagues use."""
        return self.name.split(" ", 1)[0]

    @property
    def is_here(self) -> bool:
        """Whether this person has the document open now."""
        return self.seen_at is not None and clock.now() - self.seen_at < CLAIM


def colleagues_of(document: ExerciseDocument) -> list[Colleague]:
    """Return the team of a document, with who is there; one query."""
    given = {"document_id": document.id, "project_id": document.project_id}
    return [
        Colleague(user_id, public_id, name, _latest(here, saved))
        for user_id, public_id, name, here, saved in rows(_colleagues(), given)
    ]


@cache  # asked with every save, and takes longer to put together than to answer
def _colleagues() -> Select[int, str, str, datetime | None, datetime | None]:
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
        select(User.id, User.public_id, User.name, DocumentPresence.seen_at, saved)
        .join(ProjectMember, ProjectMember.user_id == User.id)
        .outerjoin(DocumentPresence, here)
        .where(ProjectMember.project_id == project, ProjectMember.joined_at.is_not(None))
        .order_by(ProjectMember.id)
    )


def _latest(*moments: datetime | None) -> datetime | None:
    return max(filter(None, moments), default=None)
