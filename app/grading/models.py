"""What trainers make of handed-in work: what they wrote so far, and what they decided.

Drafts and grades are facts: they are added, never changed; the last number counts.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import User
from app.db import Base
from app.db.columns import made_at, pk, text_enum
from app.exercises.models import TEMPLATE_LENGTH, Submission, TemplateVersion

FINGERPRINT_LENGTH = 16


class RubricVersion(Base):
    """A rubric as it was when somebody graded with it, so that a grade stays readable."""

    __tablename__ = "rubric_version"

    fingerprint: Mapped[str] = mapped_column(String(FINGERPRINT_LENGTH), primary_key=True)
    template_id: Mapped[str] = mapped_column(String(TEMPLATE_LENGTH))
    definition: Mapped[dict[str, Any]]
    stored_at: Mapped[datetime] = made_at()


class ReviewDraft(Base):
    """What trainers wrote about a submission so far, as it was after one save."""

    __tablename__ = "review_draft"
    __table_args__ = (
        UniqueConstraint("submission_id", "number"),
        CheckConstraint("number > 0", name="number_positive"),
    )

    id: Mapped[int] = pk()
    submission_id: Mapped[int] = mapped_column(ForeignKey(Submission.id), init=False)
    number: Mapped[int]
    rubric_fingerprint: Mapped[str] = mapped_column(
        ForeignKey(RubricVersion.fingerprint), init=False
    )
    notes: Mapped[dict[str, Any]]  # name of the field -> what stands in it; see rules/notes.py
    saved_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    saved_at: Mapped[datetime] = made_at()

    submission: Mapped[Submission] = relationship()
    saved_by: Mapped[User] = relationship()
    rubric: Mapped[RubricVersion] = relationship()


class ReviewClaim(Base):
    """Somebody is looking at a submission: a friendly claim, over when it is not renewed."""

    __tablename__ = "review_claim"

    submission_id: Mapped[int] = mapped_column(
        ForeignKey(Submission.id, ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[int] = mapped_column(ForeignKey(User.id, ondelete="CASCADE"), index=True)
    since: Mapped[datetime]
    renewed_at: Mapped[datetime]

    user: Mapped[User] = relationship(init=False, viewonly=True)


class GradeResult(StrEnum):
    """What a trainer decided."""

    PASSED = "passed"
    RETURNED = "returned"  # the team may improve it and hand it in again


class Grade(Base):
    """A decision. A correction is another one, with the next number; the last one counts."""

    __tablename__ = "grade"
    __table_args__ = (
        UniqueConstraint("submission_id", "number"),
        CheckConstraint("number > 0", name="number_positive"),
    )

    id: Mapped[int] = pk()
    submission_id: Mapped[int] = mapped_column(ForeignKey(Submission.id), init=False)
    number: Mapped[int]
    grader_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    decided_at: Mapped[datetime] = made_at()
    result: Mapped[GradeResult] = text_enum(GradeResult)
    levels: Mapped[dict[str, Any]]  # criterion -> 0 to 4
    remarks: Mapped[dict[str, Any]]  # criterion -> text
    good: Mapped[str] = mapped_column(Text)  # what is good already
    next_step: Mapped[str] = mapped_column(Text)  # what to do now
    rubric_fingerprint: Mapped[str] = mapped_column(
        ForeignKey(RubricVersion.fingerprint), init=False
    )
    template_fingerprint: Mapped[str] = mapped_column(ForeignKey(TemplateVersion.fingerprint))
    content_version: Mapped[str] = mapped_column(String(64))

    submission: Mapped[Submission] = relationship()
    grader: Mapped[User] = relationship()
    rubric: Mapped[RubricVersion] = relationship()

    @property
    def is_passed(self) -> bool:
        """Whether the work is good enough."""
        return self.result is GradeResult.PASSED
