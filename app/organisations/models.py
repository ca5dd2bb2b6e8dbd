"""Municipalities and programmes, and who belongs to them."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import User
from app.db import Base
from app.db.columns import made_at, pk, public_id, text_enum


class Municipality(Base):
    """A municipality as Statistics Netherlands knows it, for as long as it exists."""

    __tablename__ = "municipality"
    __table_args__ = (
        CheckConstraint("valid_to IS NULL OR valid_to > valid_from", name="valid_in_order"),
    )

    cbs_code: Mapped[str] = mapped_column(String(6), primary_key=True)
    name: Mapped[str] = mapped_column(String(100), index=True)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None] = mapped_column(default=None)

    def exists_on(self, day: date) -> bool:
        """Whether the municipality is there on this day; `valid_to` is the first day without it."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


class OrganisationKind(StrEnum):
    """What an organisation is."""

    MUNICIPALITY = "municipality"
    PROGRAMME = "programme"  # gives the course to several municipalities


class Organisation(Base):
    """Where people work, or who gives the course."""

    __tablename__ = "organisation"

    id: Mapped[int] = pk()
    public_id: Mapped[str] = public_id()
    kind: Mapped[OrganisationKind] = text_enum(OrganisationKind)
    name: Mapped[str] = mapped_column(String(120), unique=True)
    cbs_code: Mapped[str | None] = mapped_column(
        ForeignKey(Municipality.cbs_code), unique=True, default=None
    )
    created_at: Mapped[datetime] = made_at()


class OrganisationRole(StrEnum):
    """What somebody does in an organisation."""

    MEMBER = "member"
    ORGANISER = "organiser"
    ADMINISTRATOR = "administrator"


class Membership(Base):
    """Somebody belongs to an organisation, in one role."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("user_id", "organisation_id"),)

    id: Mapped[int] = pk()
    user_id: Mapped[int] = mapped_column(
        ForeignKey(User.id, ondelete="CASCADE"), index=True, init=False
    )
    organisation_id: Mapped[int] = mapped_column(
        ForeignKey(Organisation.id, ondelete="CASCADE"), index=True, init=False
    )
    role: Mapped[OrganisationRole] = text_enum(OrganisationRole)
    created_at: Mapped[datetime] = made_at()

    user: Mapped[User] = relationship()
    organisation: Mapped[Organisation] = relationship()

    @property
    def may_give(self) -> tuple[OrganisationRole, ...]:
        """The roles that this member may give to others, and take away."""
        if self.role is OrganisationRole.ADMINISTRATOR:
            return tuple(OrganisationRole)
        if self.role is OrganisationRole.ORGANISER:
            return (OrganisationRole.MEMBER,)
        return ()

    @property
    def may_bring_in(self) -> bool:
        """Whether this member may let municipalities take part: who looks after a programme."""
        return (
            self.role is OrganisationRole.ADMINISTRATOR
            and self.organisation.kind is OrganisationKind.PROGRAMME
        )
