"""Groups that follow the course together, and who is in them."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import User
from app.db import Base
from app.db.columns import made_at, pk, public_id, text_enum
from app.organisations.models import Organisation


class Cohort(Base):
    """A group that follows the course in the same weeks, with its trainers."""

    __tablename__ = "cohort"
    __table_args__ = (CheckConstraint("ends_on > starts_on", name="ends_after_start"),)

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    organisation_id: Mapped[int] = mapped_column(
        ForeignKey(Organisation.id), index=True, init=False
    )
    name: Mapped[str] = mapped_column(String(120))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    created_at: Mapped[datetime] = made_at()
    closed_at: Mapped[datetime | None] = mapped_column(default=None)

    organisation: Mapped[Organisation] = relationship()

    @property
    def is_open(self) -> bool:
        """Whether trainers may still look in: closing a cohort ends their access."""
        return self.closed_at is None


class CohortRole(StrEnum):
    """What somebody does in a cohort."""

    LEARNER = "learner"
    TRAINER = "trainer"
    ORGANISER = "organiser"


class Enrolment(Base):
    """Somebody is in a cohort, in one role, from a moment and perhaps until one."""

    __tablename__ = "enrolment"
    __table_args__ = (UniqueConstraint("cohort_id", "user_id"),)

    id: Mapped[int] = pk()
    cohort_id: Mapped[int] = mapped_column(
        ForeignKey(Cohort.id, ondelete="CASCADE"), index=True, init=False
    )
    user_id: Mapped[int] = mapped_column(
        ForeignKey(User.id, ondelete="CASCADE"), index=True, init=False
    )
    role: Mapped[CohortRole] = text_enum(CohortRole)
    enrolled_at: Mapped[datetime] = made_at()
    ended_at: Mapped[datetime | None] = mapped_column(default=None)

    cohort: Mapped[Cohort] = relationship()
    user: Mapped[User] = relationship()
