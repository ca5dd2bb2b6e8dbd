"""People with an account, and how we know that it is them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flask_login import UserMixin
from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db import Base
from app.db.columns import made_at, pk, public_id, text_enum

EMAIL_LENGTH = 254
NAME_LENGTH = 120
DEVICE_LENGTH = 60


@dataclass(frozen=True)
class Roles:
    """What somebody does besides learning, anywhere; where exactly is for the queries."""

    trains: bool = False
    organises: bool = False
    administers: bool = False


class User(UserMixin, Base):  # type: ignore[misc]  # Flask-Login has no types
    """Someone with an account."""

    __tablename__ = "user"

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    email: Mapped[str] = mapped_column(String(EMAIL_LENGTH), unique=True)
    name: Mapped[str] = mapped_column(String(NAME_LENGTH))
    password_hash: Mapped[str | None] = mapped_column(default=None, repr=False)
    created_at: Mapped[datetime] = made_at()
    deactivated_at: Mapped[datetime | None] = mapped_column(default=None)

    @property
    def first_name(self) -> str:
        """The name to greet somebody with."""
        return self.name.split(" ", 1)[0]

    @property
    def initials(self) -> str:
        """Two letters for the round picture."""
        words = [word for word in self.name.split() if word[:1].isupper()] or [self.name]
        return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper()

    @property
    def is_active(self) -> bool:
        """Whether this account may be used."""
        return self.deactivated_at is None

    @property
    def roles(self) -> Roles:
        """What this person does besides learning; known for whoever is signed in."""
        found = self.__dict__.get("_roles")
        return found if isinstance(found, Roles) else Roles()

    def take_roles(self, roles: Roles) -> None:
        """Remember what was read about this person's roles for this request."""
        self.__dict__["_roles"] = roles

    def get_id(self) -> str:
        """Return what the cookie holds: the token of this visit, never the key of the person."""
        return str(self.__dict__.get("_token", ""))

    @property
    def seen_at(self) -> datetime | None:
        """When this person was last noted as here; known for whoever is signed in."""
        found = self.__dict__.get("_seen_at")
        return found if isinstance(found, datetime) else None

    def take_seen_at(self, moment: datetime) -> None:
        """Remember when this person was last noted as here."""
        self.__dict__["_seen_at"] = moment

    def take_token(self, token: str) -> None:
        """Remember by which token this person is signed in."""
        self.__dict__["_token"] = token


class UserSession(Base):
    """One visit of one person on one device, known by the hash of a token."""

    __tablename__ = "user_session"

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    token_hash: Mapped[str] = mapped_column(String(64), unique=True, repr=False)
    user_id: Mapped[int] = mapped_column(ForeignKey(User.id, ondelete="CASCADE"), index=True)
    device: Mapped[str] = mapped_column(String(DEVICE_LENGTH), default="")
    started_at: Mapped[datetime] = made_at()
    seen_at: Mapped[datetime] = made_at()
    ended_at: Mapped[datetime | None] = mapped_column(default=None)


class LinkPurpose(StrEnum):
    """What a link that works once is for."""

    INVITATION = "invitation"
    RESET = "reset"


class OneTimeLink(Base):
    """A link in a mail by which somebody sets a password, once."""

    __tablename__ = "one_time_link"

    id: Mapped[int] = pk()
    token_hash: Mapped[str] = mapped_column(String(64), unique=True, repr=False)
    user_id: Mapped[int] = mapped_column(
        ForeignKey(User.id, ondelete="CASCADE"), index=True, init=False
    )
    purpose: Mapped[LinkPurpose] = text_enum(LinkPurpose)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None] = mapped_column(default=None)

    user: Mapped[User] = relationship()


class RateCount(Base):
    """How often something was tried in one stretch of time, over all workers."""

    __tablename__ = "rate_count"
    __table_args__ = (Index("uq_rate_count", "key", "window_start", unique=True),)

    id: Mapped[int] = pk()
    key: Mapped[str] = mapped_column(String(100))
    window_start: Mapped[datetime]
    count: Mapped[int] = mapped_column(default=0)
