from datetime import datetime
from typing import Protocol

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Base, db
from app.db.columns import made_at, pk


class Known(Protocol):
    """Anything with a key: a person, a workshop, a document."""

    @property
    def id(self) -> int:
        """The key."""


class AuditLine(Base):
    """One action: who, what, on which object. No names, no texts (RELIABILITY 3.7)."""

    __tablename__ = "audit_line"

    id: Mapped[int] = pk()
    at: Mapped[datetime] = made_at()
    action: Mapped[str] = mapped_column(String(60), index=True)
    result: Mapped[str] = mapped_column(String(10), default="ok")
    actor_id: Mapped[int | None] = mapped_column(default=None, index=True)
    object_type: Mapped[str | None] = mapped_column(String(40), default=None)
    object_id: Mapped[int | None] = mapped_column(default=None)
    organisation_id: Mapped[int | None] = mapped_column(default=None)


def record(
    action: str,
    *,
    actor: Known | None = None,
    obj: Known | None = None,
    organisation_id: int | None = None,
    result: str = "ok",
) -> None:
    """Write one line, in the same transaction as what it tells about."""
    line = AuditLine(
        action=action,
        result=result,
        actor_id=None if actor is None else actor.id,
        object_type=None if obj is None else type(obj).__name__,
        object_id=None if obj is None else obj.id,
        organisation_id=organisation_id,
    )
    db.session.add(line)
