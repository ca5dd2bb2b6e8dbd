"""Starting a project, and who is in its team.

Whoever changes a team holds the project: `queries.project_to_change` of a writing request.
"""

from collections.abc import Sequence

from app import clock
from app.accounts.models import User
from app.accounts.service import account_for, count_letter, invitation_address
from app.audit import record
from app.cohorts.queries import find_cohort_of_learner
from app.db import db
from app.projects import emails, queries
from app.projects.errors import (
    BadAddressesError,
    LeadLeavesError,
    NobodyToInviteError,
    NoOrganisationError,
    NotJoinedError,
    NotLeadError,
    TeamFullError,
)
from app.projects.models import Project, ProjectMember, ProjectRole
from app.projects.rules import read_addresses

MOST_PEOPLE = 20


def start(actor: User, title: str) -> Project:
    """Make a project of which the actor is the leader, in the cohort in which they learn now."""
    organisation = queries.find_organisation_of(actor)
    if organisation is None:
        raise NoOrganisationError
    project = Project(
        title=title,
        organisation=organisation,
        cohort=find_cohort_of_learner(actor.id),
        created_by=actor,
    )
    lead = ProjectMember(project=project, user=actor, role=ProjectRole.LEAD, joined_at=clock.now())
    db.session.add_all([project, lead])
    db.session.flush()
    _record("project.start", project, actor)
    return project


def rename(project: Project, actor: User, title: str) -> None:
    """Give a project another title."""
    project.title = title
    _record("project.rename", project, actor)


def invite(project: Project, by: User, text: str) -> list[ProjectMember]:
    """Ask everybody on a list of addresses into the team: all of them, or nobody.

    Whoever invites cannot see whether there was an account.
    """
    addresses = read_addresses(text)
    if addresses.bad:
        raise BadAddressesError(addresses.bad)
    present = queries.members_of(project)
    known = {member.user.email for member in present}
    new = [address for address in addresses.found if address not in known]
    if not new:
        raise NobodyToInviteError
    if len(present) + len(new) > MOST_PEOPLE:
        raise TeamFullError(MOST_PEOPLE)
    return _ask(project, by, new)


def _ask(project: Project, by: User, addresses: Sequence[str]) -> list[ProjectMember]:
    asked = []
    for address in addresses:
        count_letter(by, address)
        user = account_for(address)
        member = ProjectMember(project=project, user=user, invited_by=by)
        db.session.add(member)
        db.session.flush()
        emails.invited(member, by, invitation_address(user))
        asked.append(member)
    _record("project.invite", project, by)
    return asked


def join(invitation: ProjectMember) -> None:
    """Say yes to a team. Twice is once."""
    if invitation.joined_at is None:
        invitation.joined_at = clock.now()
        _record("project.join", invitation.project, invitation.user)


def decline(invitation: ProjectMember) -> None:
    """Say no to a team; nothing of the question stays."""
    _record("project.decline", invitation.project, invitation.user)
    db.session.delete(invitation)
    db.session.flush()


def remove_member(project: Project, by: ProjectMember, member: ProjectMember) -> None:
    """Take somebody out of the team; what they wrote stays."""
    if not by.is_lead:
        raise NotLeadError
    if member.is_lead:
        raise LeadLeavesError
    _record("project.remove_member", project, by.user)
    db.session.delete(member)
    db.session.flush()


def leave(project: Project, member: ProjectMember) -> None:
    """Go out of the team; what one wrote stays."""
    if member.is_lead:
        raise LeadLeavesError
    _record("project.leave", project, member.user)
    db.session.delete(member)
    db.session.flush()


def hand_over(project: Project, by: ProjectMember, to: ProjectMember) -> None:
    """Let a colleague lead the project from now on."""
    if not by.is_lead:
        raise NotLeadError
    if not to.has_joined:
        raise NotJoinedError
    by.role = ProjectRole.MEMBER
    to.role = ProjectRole.LEAD
    db.session.flush()
    _record("project.hand_over", project, by.user)


def _record(action: str, project: Project, actor: User) -> None:
    record(action, actor=actor, obj=project, organisation_id=project.organisation_id)
