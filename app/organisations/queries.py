"""Organisations, their members, and municipalities."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import aliased, contains_eager

from app import clock
from app.accounts.models import User
from app.db import db
from app.organisations.models import (
    Membership,
    Municipality,
    Organisation,
    OrganisationKind,
    OrganisationRole,
)

RUNNING = (OrganisationRole.ORGANISER, OrganisationRole.ADMINISTRATOR)


class Overview(NamedTuple):
    """An organisation in a list."""

    organisation: Organisation
    role: OrganisationRole
    members: int


def run_by(actor: User) -> Select[Organisation]:
    """Select the organisations of which the actor is organiser or administrator."""
    return (
        select(Organisation)
        .join(Membership, Membership.organisation_id == Organisation.id)
        .where(Membership.user_id == actor.id, Membership.role.in_(RUNNING))
    )


def organisations_for(actor: User) -> list[Organisation]:
    """Return the organisations that the actor runs, by name."""
    return list(db.session.scalars(run_by(actor).order_by(Organisation.name)))


def overviews_for(actor: User) -> list[Overview]:
    """Return the organisations that the actor runs, with how many people belong to them."""
    everyone = aliased(Membership)
    members = (
        select(func.count())
        .where(everyone.organisation_id == Organisation.id)
        .correlate(Organisation)
        .scalar_subquery()
    )
    query = run_by(actor).add_columns(Membership.role, members).order_by(Organisation.name)
    return [Overview(*row) for row in db.session.execute(query)]


def organisation_for(actor: User, public_id: str) -> Organisation:
    """Return one organisation that the actor runs."""
    return db.session.scalars(run_by(actor).where(Organisation.public_id == public_id)).one()


def organisation_to_change(actor: User, public_id: str) -> Organisation:
    """Return one organisation that the actor runs, and hold it: it keeps one administrator."""
    query = run_by(actor).where(Organisation.public_id == public_id)
    return db.session.scalars(query.with_for_update(of=Organisation)).one()


def membership_of(user: User, organisation: Organisation) -> Membership:
    """Return how somebody belongs to an organisation."""
    query = _members(organisation).where(Membership.user_id == user.id)
    return db.session.scalars(query).one()


def find_membership(user_id: int, organisation_id: int) -> Membership | None:
    """Return how somebody belongs to an organisation, if they do."""
    query = select(Membership).where(
        Membership.user_id == user_id, Membership.organisation_id == organisation_id
    )
    return db.session.scalars(query).one_or_none()


def member_of(organisation: Organisation, person: str) -> Membership:
    """Return one member of an organisation by the public name of the person."""
    return db.session.scalars(_members(organisation).where(User.public_id == person)).one()


def members_of(organisation: Organisation) -> list[Membership]:
    """Return everybody who belongs to an organisation, by name."""
    return list(db.session.scalars(_members(organisation).order_by(User.name, User.id)))


def administrators_in(organisation: Organisation) -> int:
    """Return how many people look after an organisation."""
    query = select(func.count()).where(
        Membership.organisation_id == organisation.id,
        Membership.role == OrganisationRole.ADMINISTRATOR,
    )
    return db.session.execute(query).scalar_one()


def workplaces_of(user: User) -> list[str]:
    """Return the names of the organisations that somebody belongs to, municipalities first."""
    query = (
        select(Organisation.name)
        .join(Membership, Membership.organisation_id == Organisation.id)
        .where(Membership.user_id == user.id)
        .order_by(Organisation.kind != OrganisationKind.MUNICIPALITY, Organisation.name)
    )
    return list(db.session.scalars(query))


def programme_for(actor: User, public_id: str) -> Organisation:
    """Return a programme of which the actor is administrator: it may bring in municipalities."""
    query = run_by(actor).where(
        Organisation.public_id == public_id,
        Organisation.kind == OrganisationKind.PROGRAMME,
        Membership.role == OrganisationRole.ADMINISTRATOR,
    )
    return db.session.scalars(query).one()


def find_organisation(name: str) -> Organisation | None:
    """Return the organisation with this name."""
    query = select(Organisation).where(func.lower(Organisation.name) == name.strip().lower())
    return db.session.scalars(query).one_or_none()


def find_organisation_of(cbs_code: str) -> Organisation | None:
    """Return the organisation of a municipality."""
    return db.session.scalars(
        select(Organisation).where(Organisation.cbs_code == cbs_code)
    ).one_or_none()


def municipalities(day: date | None = None) -> list[Municipality]:
    """Return the municipalities that exist on a day, by name."""
    day = day or clock.now().astimezone(clock.AMSTERDAM).date()
    query = (
        select(Municipality)
        .where(
            Municipality.valid_from <= day,
            or_(Municipality.valid_to.is_(None), Municipality.valid_to > day),
        )
        .order_by(Municipality.name)
    )
    return list(db.session.scalars(query))


def _members(organisation: Organisation) -> Select[Membership]:
    return (
        select(Membership)
        .join(Membership.user)
        .where(Membership.organisation_id == organisation.id)
        .options(contains_eager(Membership.user))
    )
