"""Attempts at self-checks: every attempt and every answer is kept."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import User
from app.db import Base
from app.db.columns import made_at, pk, public_id


class QuizVersion(Base):
    """A self-check as it was when somebody began it; attempts stay readable when it changes."""

    __tablename__ = "quiz_version"

    fingerprint: Mapped[str] = mapped_column(String(64), primary_key=True)
    quiz_id: Mapped[str] = mapped_column(String(60), index=True)
    definition: Mapped[dict[str, Any]]


class QuizAttempt(Base):
    """One time that somebody does a self-check."""

    __tablename__ = "quiz_attempt"
    __table_args__ = (CheckConstraint("percentage BETWEEN 0 AND 100", name="percentage_sane"),)

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    user_id: Mapped[int] = mapped_column(ForeignKey(User.id, ondelete="CASCADE"), index=True)
    quiz_id: Mapped[str] = mapped_column(String(60))
    fingerprint: Mapped[str] = mapped_column(ForeignKey(QuizVersion.fingerprint))
    content_version: Mapped[str] = mapped_column(String(64))
    seed: Mapped[str] = mapped_column(String(40))  # the order of the options follows from it
    started_at: Mapped[datetime] = made_at()
    finished_at: Mapped[datetime | None] = mapped_column(default=None)
    percentage: Mapped[int | None] = mapped_column(default=None)
    passed: Mapped[bool | None] = mapped_column(default=None)

    version: Mapped[QuizVersion] = relationship(init=False, viewonly=True)
    answers: Mapped[list["QuizAnswer"]] = relationship(
        back_populates="attempt", order_by="QuizAnswer.id", default_factory=list
    )

    @property
    def is_finished(self) -> bool:
        """Whether the score is known."""
        return self.finished_at is not None

    def answer_to(self, question_id: str) -> "QuizAnswer | None":
        """Return what was answered to a question, or None."""
        return next((a for a in self.answers if a.question_id == question_id), None)


class QuizAnswer(Base):
    """What somebody answered to one question; the first answer in an attempt counts."""

    __tablename__ = "quiz_answer"
    __table_args__ = (UniqueConstraint("attempt_id", "question_id"),)

    id: Mapped[int] = pk()
    attempt_id: Mapped[int] = mapped_column(
        ForeignKey(QuizAttempt.id, ondelete="CASCADE"), init=False
    )
    question_id: Mapped[str] = mapped_column(String(60))
    answer: Mapped[Any] = mapped_column(JSON)
    answered_at: Mapped[datetime] = made_at()

    attempt: Mapped[QuizAttempt] = relationship(back_populates="answers")
