"""Documents that a team fills in together: every version of them, and what was handed in.

Versions and submissions are facts: they are added, never changed. A document only remembers
which version is the newest; its row is what two savers wait for.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import User
from app.db import Base
from app.db.columns import made_at, pk, public_id, text_enum
from app.projects.models import Project

TEMPLATE_LENGTH = 60
FINGERPRINT_LENGTH = 16
HASH_LENGTH = 32
ALIAS_LENGTH = 200
NAME_LENGTH = 120
MEDIA_TYPE_LENGTH = 100
DIGEST_LENGTH = 64


class TemplateVersion(Base):
    """A template as it was when something was saved with it, so that it can be shown with it."""

    __tablename__ = "template_version"

    fingerprint: Mapped[str] = mapped_column(String(FINGERPRINT_LENGTH), primary_key=True)
    template_id: Mapped[str] = mapped_column(String(TEMPLATE_LENGTH))
    definition: Mapped[dict[str, Any]]
    stored_at: Mapped[datetime] = made_at()


class ExerciseDocument(Base):
    """A template that a team fills in. `number`: which one of its template in the project."""

    __tablename__ = "exercise_document"
    __table_args__ = (
        UniqueConstraint("project_id", "template_id", "number"),
        CheckConstraint("head > 0", name="head_positive"),
    )

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    project_id: Mapped[int] = mapped_column(ForeignKey(Project.id), init=False)
    template_id: Mapped[str] = mapped_column(String(TEMPLATE_LENGTH))
    number: Mapped[int] = mapped_column(default=1)
    head: Mapped[int] = mapped_column(default=1)  # the number of the newest version
    created_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    created_at: Mapped[datetime] = made_at()
    # what other documents can refer to, as the newest version has it; written along with `head`,
    # so that a save costs no statement more
    records: Mapped[list[Any]] = mapped_column(
        default_factory=list, insert_default=list, deferred=True
    )

    project: Mapped[Project] = relationship()
    created_by: Mapped[User] = relationship()


class Cause(StrEnum):
    """Why there is a version."""

    BEGIN = "begin"
    AUTOSAVE = "autosave"  # while somebody was typing
    SAVE = "save"  # a button
    CLASH = "clash"  # the text that did not stay when two wrote at once; kept to be found again
    MERGE = "merge"  # two people's changes, put together
    HAND_IN = "hand_in"
    RESTORE = "restore"
    WITHDRAW = "withdraw"  # a respondent took back their consent


class DocumentVersion(Base):
    """A document as it was at one moment. Never changed."""

    __tablename__ = "document_version"
    __table_args__ = (
        UniqueConstraint("document_id", "number"),
        Index("ix_document_version_document_id_save_hash", "document_id", "save_hash"),
        Index("ix_document_version_document_id_saved_by", "document_id", "saved_by_id", "saved_at"),
    )

    id: Mapped[int] = pk()
    document_id: Mapped[int] = mapped_column(ForeignKey(ExerciseDocument.id), init=False)
    number: Mapped[int]
    cause: Mapped[Cause] = text_enum(Cause)
    saved_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    saved_at: Mapped[datetime] = made_at()
    template_fingerprint: Mapped[str] = mapped_column(ForeignKey(TemplateVersion.fingerprint))
    content_version: Mapped[str] = mapped_column(String(64))
    # what was sent, so that the same request twice is recognised
    save_hash: Mapped[str | None] = mapped_column(String(HASH_LENGTH), default=None)
    values: Mapped[dict[str, Any]]

    document: Mapped[ExerciseDocument] = relationship()
    saved_by: Mapped[User] = relationship()


class Submission(Base):
    """A version that was handed in, with what was seen in it and the reasons given. A fact."""

    __tablename__ = "submission"
    __table_args__ = (
        UniqueConstraint("document_id", "attempt"),
        CheckConstraint("attempt > 0", name="attempt_positive"),
    )

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    document_id: Mapped[int] = mapped_column(ForeignKey(ExerciseDocument.id), init=False)
    version_id: Mapped[int] = mapped_column(ForeignKey(DocumentVersion.id), unique=True, init=False)
    attempt: Mapped[int]
    submitted_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    submitted_at: Mapped[datetime] = made_at()
    findings: Mapped[list[Any]]
    reasons: Mapped[dict[str, Any]]  # Finding.key -> why it may stay as it is
    content_version: Mapped[str] = mapped_column(String(64))

    document: Mapped[ExerciseDocument] = relationship()
    version: Mapped[DocumentVersion] = relationship()
    submitted_by: Mapped[User] = relationship()


class DocumentPresence(Base):
    """Somebody has the document open: a friendly claim, over when it is not renewed."""

    __tablename__ = "document_presence"

    document_id: Mapped[int] = mapped_column(
        ForeignKey(ExerciseDocument.id, ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[int] = mapped_column(
        ForeignKey(User.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    seen_at: Mapped[datetime]


class InformationText(Base):
    """What respondents of a project are told before they agree. A fact: a change is a new one.

    A consent refers to the very text that somebody got (GDPR art. 7).
    """

    __tablename__ = "information_text"
    __table_args__ = (
        UniqueConstraint("project_id", "number"),
        CheckConstraint("number > 0", name="number_positive"),
    )

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    project_id: Mapped[int] = mapped_column(ForeignKey(Project.id), init=False)
    number: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    written_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    written_at: Mapped[datetime] = made_at()

    project: Mapped[Project] = relationship()
    written_by: Mapped[User] = relationship()


class StoredFile(Base):
    """A picture or a file that somebody added to a document. What is in it lies on disk.

    The same file twice in one document is one. Versions refer to it by its public id; it goes
    when no version does.
    """

    __tablename__ = "stored_file"
    __table_args__ = (UniqueConstraint("document_id", "digest", "name"),)

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    document_id: Mapped[int] = mapped_column(
        ForeignKey(ExerciseDocument.id, ondelete="CASCADE"), init=False
    )
    digest: Mapped[str] = mapped_column(String(DIGEST_LENGTH))  # under which it lies on disk
    size: Mapped[int]
    media_type: Mapped[str] = mapped_column(String(MEDIA_TYPE_LENGTH))
    name: Mapped[str] = mapped_column(String(NAME_LENGTH))  # made plain; only to be read
    # of a picture: it once more, small, and how large it is
    small_digest: Mapped[str | None] = mapped_column(String(DIGEST_LENGTH), default=None)
    width: Mapped[int | None] = mapped_column(default=None)
    height: Mapped[int | None] = mapped_column(default=None)
    uploaded_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    uploaded_at: Mapped[datetime] = made_at()

    document: Mapped[ExerciseDocument] = relationship()
    uploaded_by: Mapped[User] = relationship()


class ConsentWithdrawal(Base):
    """A respondent took back their consent. A fact; what they told is gone since."""

    __tablename__ = "consent_withdrawal"
    __table_args__ = (UniqueConstraint("project_id", "alias"),)

    id: Mapped[int] = pk()
    project_id: Mapped[int] = mapped_column(ForeignKey(Project.id), init=False)
    alias: Mapped[str] = mapped_column(String(ALIAS_LENGTH))  # as it is compared
    withdrawn_by_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, init=False)
    withdrawn_at: Mapped[datetime] = made_at()

    project: Mapped[Project] = relationship()
    withdrawn_by: Mapped[User] = relationship()
