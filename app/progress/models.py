"""The ledger of what people finished; nothing in it is ever changed."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.accounts.models import User
from app.content import StepKind
from app.db import Base
from app.db.columns import made_at, pk, text_enum


class StepDone(Base):
    """Somebody finished a step, under a version of the course; the first time counts."""

    __tablename__ = "step_done"
    __table_args__ = (UniqueConstraint("user_id", "kind", "item_id"),)

    id: Mapped[int] = pk()
    user_id: Mapped[int] = mapped_column(ForeignKey(User.id, ondelete="CASCADE"), index=True)
    kind: Mapped[StepKind] = text_enum(StepKind)
    item_id: Mapped[str] = mapped_column(String(100))
    content_version: Mapped[str] = mapped_column(String(64))
    done_at: Mapped[datetime] = made_at()
