"""Making cohorts, and who is in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app import clock
from app.accounts.models import User
from app.accounts.queries import find_users
from app.accounts.service import account_for, count_letter, invitation_address
from app.audit import record
from app.cohorts import emails, queries
from app.cohorts.errors import (
    CohortError,
    EndsBeforeStartError,
    OtherRoleError,
    RefusedTogetherError,
)
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.cohorts.rules import Invitee
from app.db import db
from app.organisations.models import Organisation, OrganisationRole
from app.organisations.service import join


@dataclass(frozen=True)
class Plan:
    """What a cohort is called, and when it runs."""

    name: str
    starts_on: date
    ends_on: date


def create(by: User, organisation: Organisation, plan: Plan) -> Cohort:
    """Make a cohort of an organisation."""
    _require_order(plan)
    cohort = Cohort(
        organisation=organisation, name=plan.name, starts_on=plan.starts_on, ends_on=plan.ends_on
    )
    db.session.add(cohort)
    db.session.flush()
    _note("cohort.create", by, cohort)
    return cohort


def change(by: User, cohort: Cohort, plan: Plan) -> None:
    """Give a cohort another name or other days."""
    _require_order(plan)
    cohort.name, cohort.starts_on, cohort.ends_on = plan.name, plan.starts_on, plan.ends_on
    _note("cohort.change", by, cohort)


def invite(
    by: User, cohort: Cohort, invitees: Sequence[Invitee], role: CohortRole = CohortRole.LEARNER
) -> int:
    """Let all of these people into a cohort, or none; return how many were not in it yet."""
    _require_free(cohort, invitees, role)
    new = [person for person in invitees if _enrol(by, cohort, person, role)]
    _note("cohort.invite", by, cohort)
    return len(new)


def invite_again(by: User, enrolment: Enrolment) -> None:
    """Send another invitation to somebody who has not come in yet."""
    address = invitation_address(enrolment.user)
    if address is not None:
        count_letter(by, enrolment.user.email)
        emails.invited(enrolment, by, address)
        _note("cohort.invite", by, enrolment.cohort)


def end_enrolment(by: User, enrolment: Enrolment) -> None:
    """Let somebody leave a cohort; what they made and finished stays theirs."""
    enrolment.ended_at = clock.now()
    record(
        "cohort.end_enrolment",
        actor=by,
        obj=enrolment,
        organisation_id=enrolment.cohort.organisation_id,
    )


def end_enrolments(user_id: int, organisation_id: int) -> None:
    """Let somebody who left an organisation leave its cohorts too."""
    for enrolment in queries.enrolments_at(user_id, organisation_id):
        enrolment.ended_at = clock.now()
        record("cohort.end_enrolment", obj=enrolment, organisation_id=organisation_id)


def close(by: User, cohort: Cohort) -> None:
    """Close a cohort: from now on its trainers see nothing of it."""
    if cohort.is_open:
        cohort.closed_at = clock.now()
        _note("cohort.close", by, cohort)


def reopen(by: User, cohort: Cohort) -> None:
    """Open a closed cohort again."""
    cohort.closed_at = None
    _note("cohort.reopen", by, cohort)


def _enrol(by: User, cohort: Cohort, invitee: Invitee, role: CohortRole) -> bool:
    user = account_for(invitee.email, invitee.name)
    enrolment = queries.enrolments_by_user(cohort, [user.id]).get(user.id)
    if enrolment is not None and enrolment.ended_at is None:
        return False
    if enrolment is None:
        enrolment = Enrolment(cohort=cohort, user=user, role=role)
        db.session.add(enrolment)
    else:
        enrolment.role, enrolment.ended_at = role, None
        enrolment.enrolled_at = clock.now()
    db.session.flush()
    count_letter(by, user.email)
    if role is CohortRole.LEARNER:
        join(user, cohort.organisation, OrganisationRole.MEMBER)
    emails.invited(enrolment, by, invitation_address(user))
    return True


def _require_free(cohort: Cohort, invitees: Sequence[Invitee], role: CohortRole) -> None:
    """Raise RefusedTogetherError when people on the list do something else here already."""
    known = find_users([invitee.email for invitee in invitees])
    present = queries.enrolments_by_user(cohort, [user.id for user in known.values()])
    refusals: list[CohortError] = []
    for email, user in known.items():
        enrolment = present.get(user.id)
        if enrolment and enrolment.ended_at is None and enrolment.role is not role:
            refusals.append(OtherRoleError(email, enrolment.role))
    if refusals:
        raise RefusedTogetherError(refusals)


def _require_order(plan: Plan) -> None:
    if plan.ends_on <= plan.starts_on:
        raise EndsBeforeStartError


def _note(action: str, by: User, cohort: Cohort) -> None:
    record(action, actor=by, obj=cohort, organisation_id=cohort.organisation_id)
