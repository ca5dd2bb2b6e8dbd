"""Where somebody was in a lesson."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.accounts.models import User
from app.db import Base
from app.db.columns import made_at, pk


class LessonPlace(Base):
    """The part of a lesson that somebody was reading last; only they see it."""

    __tablename__ = "lesson_place"
    __table_args__ = (UniqueConstraint("user_id", "lesson_id"),)

    id: Mapped[int] = pk()
    user_id: Mapped[int] = mapped_column(ForeignKey(User.id, ondelete="CASCADE"))
    lesson_id: Mapped[str] = mapped_column(String(100))
    heading: Mapped[str] = mapped_column(String(200))  # its id in the lesson; empty: the top
    noted_at: Mapped[datetime] = made_at()
