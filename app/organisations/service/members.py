"""Who belongs to an organisation: invited, given another role, removed."""

from dataclasses import dataclass

from app.accounts.models import User
from app.accounts.service import account_for, count_letter, end_visits, invitation_address
from app.audit import record
from app.db import db
from app.jobs import enqueue
from app.organisations import emails, queries
from app.organisations.errors import (
    AlreadyMemberError,
    AlreadyTakesPartError,
    LastAdministratorError,
    RoleRefusedError,
)
from app.organisations.models import Membership, Organisation, OrganisationRole
from app.organisations.service.municipalities import find_municipality, organisation_of_municipality


@dataclass(frozen=True)
class Invitation:
    """Whom somebody asks to join, and as what."""

    email: str
    name: str = ""
    role: OrganisationRole = OrganisationRole.MEMBER


def join(user: User, organisation: Organisation, role: OrganisationRole) -> Membership:
    """Let somebody belong to an organisation; who belongs already keeps the present role."""
    known = queries.find_membership(user.id, organisation.id)
    if known is not None:
        return known
    membership = Membership(user=user, organisation=organisation, role=role)
    db.session.add(membership)
    db.session.flush()
    return membership


def invite(by: Membership, invitation: Invitation) -> Membership:
    """Let somebody join, and tell them; who has no account yet gets a link to make one.

    Whoever invites cannot see whether there was an account.
    """
    if invitation.role not in by.may_give:
        raise RoleRefusedError
    user = account_for(invitation.email, invitation.name)
    if queries.find_membership(user.id, by.organisation.id) is not None:
        raise AlreadyMemberError
    count_letter(by.user, user.email)
    membership = join(user, by.organisation, invitation.role)
    record("organisation.invite", actor=by.user, obj=membership, organisation_id=by.organisation_id)
    emails.invited(membership, by.user, invitation_address(user))
    return membership


def invite_again(by: Membership, membership: Membership) -> None:
    """Send another invitation to somebody who has not come in yet."""
    address = invitation_address(membership.user)
    if address is None:
        return
    count_letter(by.user, membership.user.email)
    record("organisation.invite", actor=by.user, obj=membership, organisation_id=by.organisation_id)
    emails.invited(membership, by.user, address)


def change_role(by: Membership, membership: Membership, role: OrganisationRole) -> None:
    """Give a member another role; they sign in again, so that no old visit has new rights."""
    if role not in by.may_give or membership.role not in by.may_give:
        raise RoleRefusedError
    if role is membership.role:
        return
    _keep_an_administrator(membership)
    membership.role = role
    record(
        "organisation.change_role",
        actor=by.user,
        obj=membership,
        organisation_id=membership.organisation_id,
    )
    end_visits(membership.user, by=by.user)


def remove_member(by: Membership, membership: Membership) -> None:
    """Let somebody no longer belong to an organisation, nor to its cohorts."""
    if membership.role not in by.may_give:
        raise RoleRefusedError
    _keep_an_administrator(membership)
    record(
        "organisation.remove_member",
        actor=by.user,
        obj=membership.user,
        organisation_id=membership.organisation_id,
    )
    enqueue(
        "cohorts.end_enrolments",
        user_id=membership.user_id,
        organisation_id=membership.organisation_id,
    )
    db.session.delete(membership)
    db.session.flush()


def bring_in(by: User, cbs_code: str) -> Organisation:
    """Let a municipality take part; who brings it in looks after it first."""
    municipality = find_municipality(cbs_code)
    if queries.find_organisation_of(municipality.cbs_code) is not None:
        raise AlreadyTakesPartError
    organisation = organisation_of_municipality(municipality.cbs_code)
    join(by, organisation, OrganisationRole.ADMINISTRATOR)
    return organisation


def _keep_an_administrator(membership: Membership) -> None:
    is_one = membership.role is OrganisationRole.ADMINISTRATOR
    if is_one and queries.administrators_in(membership.organisation) == 1:
        raise LastAdministratorError
