from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Index, String, select
from sqlalchemy.orm import Mapped, mapped_column

from app import clock
from app.db import Base, db
from app.db.columns import pk, text_enum
from app.jobs.registry import work_for


class JobState(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"  # given up; a person must look


class Job(Base):
    """One piece of work for a worker; this row is the truth, the queue only a messenger."""

    __tablename__ = "job"
    __table_args__ = (Index("ix_job_state_due", "state", "due_at"),)

    id: Mapped[int] = pk()
    name: Mapped[str] = mapped_column(String(80))
    arguments: Mapped[dict[str, Any]]
    key: Mapped[str | None] = mapped_column(String(200), unique=True, default=None)
    due_at: Mapped[datetime] = mapped_column(default_factory=clock.now)
    state: Mapped[JobState] = text_enum(JobState, default=JobState.WAITING)
    attempts: Mapped[int] = mapped_column(default=0)
    taken_at: Mapped[datetime | None] = mapped_column(default=None)
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    last_error: Mapped[str | None] = mapped_column(String(500), default=None)


def enqueue(
    name: str, *, key: str | None = None, due_at: datetime | None = None, **arguments: str | int
) -> None:
    """Ask for a job; it exists only if the current transaction commits.

    A job with a key that was asked for before is not asked for again.
    """
    work_for(name)
    if key is not None and db.session.scalar(select(Job.id).where(Job.key == key)) is not None:
        return
    db.session.add(Job(name=name, arguments=arguments, key=key, due_at=due_at or clock.now()))
    db.session.flush()
