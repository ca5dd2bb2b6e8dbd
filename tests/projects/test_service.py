import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.db import db
from app.jobs import Job
from app.mail import Mail
from app.projects import queries, service
from app.projects.errors import (
    BadAddressesError,
    LeadLeavesError,
    NobodyToInviteError,
    NoOrganisationError,
    NotJoinedError,
    NotLeadError,
    TeamFullError,
)
from app.projects.models import ProjectMember
from tests.factories import Make
from tests.factories.projects import add_member, ask, make_project

pytestmark = pytest.mark.usefixtures("app")


def count(model: type) -> int:
    return db.session.execute(select(func.count()).select_from(model)).scalar_one()


def test_who_starts_a_project_leads_it_in_the_own_cohort(make: Make) -> None:
    cohort = make.cohort()
    me = make.learner(cohort)

    project = service.start(me, "Ik ga trouwen")

    (lead,) = queries.members_of(project)
    assert (lead.user, lead.is_lead, lead.has_joined) == (me, True, True)
    assert (project.cohort, project.organisation) == (cohort, cohort.organisation)


def test_without_an_organisation_nobody_starts_a_project(make: Make) -> None:
    with pytest.raises(NoOrganisationError):
        service.start(make.user(), "Ik ga trouwen")


def test_inviting_asks_people_by_mail_and_makes_accounts(make: Make) -> None:
    project = make_project()
    known = make.user(email="ravi@oudeveen.example")

    asked = service.invite(
        project, project.created_by, "ravi@oudeveen.example\nnieuw@oudeveen.example"
    )

    assert [member.user.email for member in asked] == [known.email, "nieuw@oudeveen.example"]
    assert not any(member.has_joined for member in asked)
    assert (count(Mail), count(Job)) == (2, 2)


def test_only_who_has_no_password_gets_a_link_to_choose_one(make: Make) -> None:
    project = make_project()
    make.user(email="ravi@oudeveen.example").password_hash = "x"

    service.invite(project, project.created_by, "ravi@oudeveen.example, nieuw@oudeveen.example")

    bodies = {mail.recipient: mail.body for mail in db.session.scalars(select(Mail))}
    assert "/wachtwoord-instellen/" not in bodies["ravi@oudeveen.example"]
    assert "/wachtwoord-instellen/" in bodies["nieuw@oudeveen.example"]


def test_one_bad_line_invites_nobody() -> None:
    project = make_project()
    people = count(User)

    with pytest.raises(BadAddressesError) as refusal:
        service.invite(project, project.created_by, "a@oudeveen.example\nfout\nook fout")

    assert len(refusal.value.messages) == 2
    assert (count(User), count(Mail)) == (people, 0)


def test_who_is_in_the_team_is_not_asked_again() -> None:
    project = make_project()

    with pytest.raises(NobodyToInviteError):
        service.invite(project, project.created_by, project.created_by.email)


def test_a_team_has_a_limit() -> None:
    project = make_project()
    many = "\n".join(f"p{number}@oudeveen.example" for number in range(service.MOST_PEOPLE))

    with pytest.raises(TeamFullError):
        service.invite(project, project.created_by, many)


def test_before_a_yes_only_the_typed_address_shows(make: Make) -> None:
    project, asked = make_project(), make.user("Ravi Ramcharan")
    ask(project, asked)
    invitation = queries.invitation_for(asked, project.public_id)
    assert invitation.shown_name == asked.email

    service.join(invitation)

    assert invitation.shown_name == "Ravi Ramcharan"
    assert queries.project_for(asked, project.public_id) is project


def test_a_no_leaves_nothing(make: Make) -> None:
    project, asked = make_project(), make.user()
    ask(project, asked)

    service.decline(queries.invitation_for(asked, project.public_id))

    assert queries.find_invitation(asked, project.public_id) is None


def test_only_the_leader_takes_people_out(make: Make) -> None:
    project = make_project([make.learner(), make.learner(), make.learner()])
    lead, second, third = queries.members_of(project)

    with pytest.raises(NotLeadError):
        service.remove_member(project, second, third)
    with pytest.raises(LeadLeavesError):
        service.remove_member(project, lead, lead)
    service.remove_member(project, lead, third)

    assert queries.members_of(project) == [lead, second]


def test_the_leader_stays_until_somebody_else_leads(make: Make) -> None:
    project = make_project([make.learner(), make.learner()])
    lead, second = queries.members_of(project)
    with pytest.raises(LeadLeavesError):
        service.leave(project, lead)

    service.hand_over(project, lead, second)
    service.leave(project, lead)

    assert [member.is_lead for member in queries.members_of(project)] == [True]


def test_who_has_not_joined_cannot_lead(make: Make) -> None:
    project, asked = make_project(), make.user()
    ask(project, asked)
    lead, invited = queries.members_of(project)

    with pytest.raises(NotJoinedError):
        service.hand_over(project, lead, invited)
    with pytest.raises(NotLeadError):
        service.hand_over(project, invited, lead)


def test_another_title_is_kept() -> None:
    project = make_project()

    service.rename(project, project.created_by, "Ik meld mijn nieuwe adres")

    assert project.title == "Ik meld mijn nieuwe adres"
    assert count(ProjectMember) == 1


def test_a_colleague_who_left_can_be_asked_again(make: Make) -> None:
    project, colleague = make_project(), make.user()
    add_member(project, colleague)
    service.leave(project, queries.membership_of(colleague, project))

    (asked,) = service.invite(project, project.created_by, colleague.email)

    assert asked.user is colleague
