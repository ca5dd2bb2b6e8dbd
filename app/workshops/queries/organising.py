"""What organisers and trainers see: what they may plan, and who comes."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from app.accounts.models import User
from app.cohorts import queries as cohorts
from app.cohorts.models import Cohort
from app.db import db
from app.organisations.models import Membership, Organisation
from app.workshops.models import Workshop
from app.workshops.queries.visible import guided_by, held, organised_by


class Audience(NamedTuple):
    """For whom a workshop can be: one cohort, or everyone in and around an organisation."""

    organisation: Organisation
    cohort: Cohort | None

    @property
    def key(self) -> str:
        """What stands for it in a form."""
        return self.cohort.public_id if self.cohort else self.organisation.public_id


def workshop_to_organise(actor: User, public_id: str) -> Workshop:
    """Return a workshop that the actor plans; held when this request may change it."""
    query = select(Workshop).where(organised_by(actor), Workshop.public_id == public_id)
    return db.session.scalars(held(query)).one()


def workshop_to_guide(actor: User, public_id: str) -> Workshop:
    """Return a workshop of which the actor may know the participants; held when writing."""
    query = select(Workshop).where(guided_by(actor), Workshop.public_id == public_id)
    return db.session.scalars(held(query)).one()


def find_planned(actor: User, form_key: str) -> Workshop | None:
    """Return what this form planned before, if its button was pressed twice."""
    query = select(Workshop).where(Workshop.made_by_id == actor.id, Workshop.form_key == form_key)
    return db.session.scalars(query).one_or_none()


def audiences_for(actor: User) -> list[Audience]:
    """Return for whom the actor may plan: cohorts first, then whole organisations."""
    cohort_query = (
        cohorts.organised_by(actor)
        .options(joinedload(Cohort.organisation))
        .order_by(Cohort.starts_on.desc(), Cohort.id)
    )
    organisation_query = (
        select(Organisation)
        .join(Membership, Membership.organisation_id == Organisation.id)
        .where(Membership.user_id == actor.id, Membership.role.in_(cohorts.ORGANISING))
        .order_by(Organisation.name)
    )
    return [
        *(Audience(cohort.organisation, cohort) for cohort in db.session.scalars(cohort_query)),
        *(Audience(organisation, None) for organisation in db.session.scalars(organisation_query)),
    ]
