"""A team's own journey, and who is in the team."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.db import Base
from app.db.columns import made_at, pk, public_id, text_enum
from app.organisations.models import Organisation

TITLE_LENGTH = 200


class Project(Base):
    """One real service that a team improves while it learns."""

    __tablename__ = "project"

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    title: Mapped[str] = mapped_column(String(TITLE_LENGTH))
    organisation_id: Mapped[int] = mapped_column(
        ForeignKey(Organisation.id), index=True, init=False
    )
    # of the cohort in which it was begun; its trainers grade what is handed in
    cohort_id: Mapped[int | None] = mapped_column(ForeignKey(Cohort.id), index=True, init=False)
    created_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    created_at: Mapped[datetime] = made_at()

    organisation: Mapped[Organisation] = relationship()
    cohort: Mapped[Cohort | None] = relationship(default=None)
    created_by: Mapped[User] = relationship()


class ProjectRole(StrEnum):
    """What somebody does in a team."""

    LEAD = "lead"
    MEMBER = "member"


class ProjectMember(Base):
    """Somebody was asked into a team; from `joined_at` on they belong to it."""

    __tablename__ = "project_member"
    __table_args__ = (UniqueConstraint("project_id", "user_id"),)

    id: Mapped[int] = pk()
    project_id: Mapped[int] = mapped_column(ForeignKey(Project.id, ondelete="CASCADE"), init=False)
    user_id: Mapped[int] = mapped_column(
        ForeignKey(User.id, ondelete="CASCADE"), index=True, init=False
    )
    role: Mapped[ProjectRole] = text_enum(ProjectRole, default=ProjectRole.MEMBER)
    invited_by_id: Mapped[int | None] = mapped_column(
        ForeignKey(User.id, ondelete="SET NULL"), init=False
    )
    invited_at: Mapped[datetime] = made_at()
    joined_at: Mapped[datetime | None] = mapped_column(default=None)

    project: Mapped[Project] = relationship()
    user: Mapped[User] = relationship(foreign_keys=[user_id])
    invited_by: Mapped[User | None] = relationship(foreign_keys=[invited_by_id], default=None)

    @property
    def has_joined(self) -> bool:
        """Whether this person said yes."""
        return self.joined_at is not None

    @property
    def is_lead(self) -> bool:
        """Whether this person looks after the team."""
        return self.role is ProjectRole.LEAD

    @property
    def shown_name(self) -> str:
        """The name; until somebody says yes only the address that a colleague typed."""
        return self.user.name if self.has_joined else self.user.email
