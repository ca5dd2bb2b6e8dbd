"""Who belongs to an organisation."""

import pytest
from sqlalchemy import select

from app.accounts.models import User
from app.accounts.service import begin_visit
from app.audit import AuditLine
from app.cohorts import find_signed_in
from app.db import db
from app.jobs import Job
from app.jobs.registry import do
from app.mail import Mail
from app.organisations import queries
from app.organisations.errors import (
    AlreadyMemberError,
    AlreadyTakesPartError,
    LastAdministratorError,
    RoleRefusedError,
)
from app.organisations.models import Membership, OrganisationRole
from app.organisations.service import (
    Invitation,
    bring_in,
    change_role,
    invite,
    invite_again,
    remove_member,
    sync_municipalities,
)
from tests.factories import Make, saved
from tests.factories.accounts import with_password

MEMBER, ORGANISER, ADMINISTRATOR = OrganisationRole


def membership(user: User) -> Membership:
    return db.session.scalars(select(Membership).where(Membership.user_id == user.id)).one()


def letters() -> list[str]:
    return list(db.session.scalars(select(Mail.body).order_by(Mail.id)))


def test_a_stranger_gets_an_account_and_a_letter_with_a_link(make: Make) -> None:
    by = membership(make.administrator())

    made = invite(by, Invitation("saar@oudeveen.example", "Saar Vos", ORGANISER))

    assert (made.user.name, made.role) == ("Saar Vos", ORGANISER)
    assert "/wachtwoord-instellen/" in letters()[0]
    assert "\n\n\n" not in letters()[0]


def test_whoever_has_an_account_gets_a_letter_without_a_link(make: Make) -> None:
    by, saar = membership(make.administrator()), with_password(make.user("Saar Vos"))

    made = invite(by, Invitation(saar.email.upper(), "Another Name"))

    assert made.user == saar
    assert saar.name == "Saar Vos"
    assert "/wachtwoord-instellen/" not in letters()[0]


def test_nobody_belongs_twice(make: Make) -> None:
    by = membership(make.administrator())
    invite(by, Invitation("saar@oudeveen.example"))

    with pytest.raises(AlreadyMemberError):
        invite(by, Invitation("Saar@oudeveen.example"))

    assert len(letters()) == 1


@pytest.mark.parametrize(
    ("giver", "given", "allowed"),
    [
        (ADMINISTRATOR, ADMINISTRATOR, True),
        (ORGANISER, MEMBER, True),
        (ORGANISER, ORGANISER, False),
        (ORGANISER, ADMINISTRATOR, False),
        (MEMBER, MEMBER, False),
    ],
)
def test_one_invites_to_no_more_than_one_may_give(
    make: Make, giver: OrganisationRole, given: OrganisationRole, *, allowed: bool
) -> None:
    by = membership(make.member(role=giver))
    invitation = Invitation("saar@oudeveen.example", role=given)

    if allowed:
        assert invite(by, invitation).role is given
    else:
        with pytest.raises(RoleRefusedError):
            invite(by, invitation)


def test_another_role_means_signing_in_again(make: Make) -> None:
    by = membership(make.administrator())
    saar = make.member(by.organisation, name="Saar")
    token = begin_visit(saar)

    change_role(by, membership(saar), ORGANISER)

    assert membership(saar).role is ORGANISER
    assert find_signed_in(token) is None
    actions = set(db.session.scalars(select(AuditLine.action)))
    assert {"organisation.change_role", "account.end_visits"} <= actions


def test_the_same_role_changes_nothing(make: Make) -> None:
    by = membership(make.administrator())
    saar = make.member(by.organisation)
    token = begin_visit(saar)

    change_role(by, membership(saar), MEMBER)

    assert find_signed_in(token) == saar


def test_an_organiser_changes_no_organiser(make: Make) -> None:
    by = membership(make.organiser())
    other = membership(make.organiser(by.organisation))

    with pytest.raises(RoleRefusedError):
        change_role(by, other, MEMBER)
    with pytest.raises(RoleRefusedError):
        change_role(by, membership(make.member(by.organisation)), ORGANISER)
    with pytest.raises(RoleRefusedError):
        remove_member(by, other)


def test_the_last_administrator_stays(make: Make) -> None:
    by = membership(make.administrator())

    with pytest.raises(LastAdministratorError):
        change_role(by, by, MEMBER)
    with pytest.raises(LastAdministratorError):
        remove_member(by, by)

    make.administrator(by.organisation)
    change_role(by, by, MEMBER)
    assert queries.administrators_in(by.organisation) == 1


def test_who_is_removed_leaves_the_cohorts_too(make: Make) -> None:
    by = membership(make.administrator())
    cohort = make.cohort(by.organisation)
    trainer = make.trainer(cohort)
    token = begin_visit(trainer)

    remove_member(by, membership(trainer))
    for job in db.session.scalars(select(Job)):
        do(job.name, job.arguments)

    assert queries.find_membership(trainer.id, by.organisation.id) is None
    db.session.expire_all()
    found = find_signed_in(token)
    assert found == trainer
    assert not found.roles.trains


def test_an_invitation_is_sent_again_only_to_who_has_not_come_in(make: Make) -> None:
    by = membership(make.administrator())
    new, known = make.member(by.organisation), with_password(make.member(by.organisation))

    invite_again(by, membership(new))
    invite_again(by, membership(new))
    invite_again(by, membership(known))

    assert len(letters()) == 2


def test_a_municipality_is_brought_in_once(make: Make) -> None:
    sync_municipalities()
    user = make.user()

    organisation = bring_in(user, "GM0402")

    assert membership(user).role is ADMINISTRATOR
    assert organisation.name == "Gemeente Hilversum"
    with pytest.raises(AlreadyTakesPartError):
        bring_in(saved(User(email="x@y.example", name="X")), "GM0402")
