"""Making cohorts, and who is in them."""

from datetime import date

import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.audit import AuditLine
from app.cohorts import queries, service
from app.cohorts.errors import EndsBeforeStartError, RefusedTogetherError
from app.cohorts.models import CohortRole, Enrolment
from app.cohorts.rules import Invitee
from app.cohorts.service import Plan
from app.db import db
from app.mail import Mail
from app.organisations.models import OrganisationRole
from app.organisations.queries import find_membership
from tests.factories import Make
from tests.factories.accounts import with_password

PLAN = Plan("Najaar 2026", date(2026, 9, 1), date(2026, 12, 18))
BACKWARDS = Plan("Najaar 2026", date(2026, 12, 18), date(2026, 9, 1))


def count(kind: type[object]) -> int:
    return db.session.scalars(select(func.count()).select_from(kind)).one()


def actions() -> list[str]:
    return list(db.session.scalars(select(AuditLine.action).order_by(AuditLine.id)))


def test_a_cohort_is_made_and_changed(make: Make) -> None:
    organisation = make.organisation()
    by = make.organiser(organisation)

    cohort = service.create(by, organisation, PLAN)
    service.change(by, cohort, Plan("Winter", PLAN.starts_on, PLAN.ends_on))

    assert (cohort.name, cohort.organisation) == ("Winter", organisation)
    assert actions() == ["cohort.create", "cohort.change"]


def test_a_cohort_does_not_end_before_it_starts(make: Make) -> None:
    cohort = make.cohort()
    by = make.organiser(cohort.organisation)

    with pytest.raises(EndsBeforeStartError):
        service.create(by, cohort.organisation, BACKWARDS)
    with pytest.raises(EndsBeforeStartError):
        service.change(by, cohort, BACKWARDS)


def test_inviting_makes_accounts_where_needed_and_writes_to_everyone(make: Make) -> None:
    cohort, saar = make.cohort(), with_password(make.user("Saar Vos"))
    by = make.organiser(cohort.organisation)
    people = [Invitee("noor@oudeveen.example", "Noor Bakker"), Invitee(saar.email)]

    assert service.invite(by, cohort, people) == 2

    assert [user.name for user in queries.learners_in(cohort)] == ["Noor Bakker", "Saar Vos"]
    bodies = db.session.scalars(select(Mail.body).order_by(Mail.id)).all()
    assert ["/wachtwoord-instellen/" in body for body in bodies] == [True, False]


def test_a_learner_belongs_to_the_organisation_and_a_trainer_does_not(make: Make) -> None:
    cohort = make.cohort()
    by = make.organiser(cohort.organisation)
    saar, ingrid = make.user("Saar"), make.user("Ingrid")

    service.invite(by, cohort, [Invitee(saar.email)])
    service.invite(by, cohort, [Invitee(ingrid.email)], CohortRole.TRAINER)

    membership = find_membership(saar.id, cohort.organisation_id)
    assert membership is not None
    assert membership.role is OrganisationRole.MEMBER
    assert find_membership(ingrid.id, cohort.organisation_id) is None


def test_inviting_the_same_people_again_changes_nothing(make: Make) -> None:
    cohort = make.cohort()
    by = make.organiser(cohort.organisation)
    people = [Invitee("noor@oudeveen.example")]
    service.invite(by, cohort, people)

    assert service.invite(by, cohort, people) == 0

    assert (count(Enrolment), count(Mail)) == (1, 1)


def test_who_does_something_else_here_stops_the_whole_list(make: Make) -> None:
    cohort = make.cohort()
    by, trainer, other = (
        make.organiser(cohort.organisation),
        make.trainer(cohort),
        make.enrolled(cohort, CohortRole.ORGANISER),
    )
    people = [Invitee(user.email) for user in (trainer, other)]
    before = count(User)

    with pytest.raises(RefusedTogetherError) as refused:
        service.invite(by, cohort, [Invitee("new@oudeveen.example"), *people])

    sentences = {str(refusal.message) for refusal in refused.value.refusals}
    assert sentences == {
        f"{trainer.email} is al trainer in dit cohort.",
        f"{other.email} is al organisator in dit cohort.",
    }
    assert (count(User), count(Mail)) == (before, 0)


def test_who_left_can_come_back_in_another_role(make: Make) -> None:
    cohort = make.cohort()
    by, saar = make.organiser(cohort.organisation), make.learner(cohort, "Saar")
    service.end_enrolment(by, queries.enrolment_of(cohort, saar.public_id))
    assert queries.learners_in(cohort) == []

    assert service.invite(by, cohort, [Invitee(saar.email)], CohortRole.TRAINER) == 1

    assert queries.trainers_of(cohort) == [saar]
    assert count(Enrolment) == 1


def test_leaving_the_organisation_ends_only_places_there(make: Make) -> None:
    here, there = make.cohort(), make.cohort()
    saar = make.learner(here, "Saar")
    service.invite(make.organiser(there.organisation), there, [Invitee(saar.email)])

    service.end_enrolments(saar.id, here.organisation_id)

    assert queries.learners_in(here) == []
    assert queries.learners_in(there) == [saar]


def test_an_invitation_is_sent_again_only_to_who_has_not_come_in(make: Make) -> None:
    cohort = make.cohort()
    by = make.organiser(cohort.organisation)
    new, known = make.learner(cohort, "Anna"), with_password(make.learner(cohort, "Saar"))

    for user in (new, new, known):
        service.invite_again(by, queries.enrolment_of(cohort, user.public_id))

    assert db.session.scalars(select(Mail.recipient)).all() == [new.email] * 2


def test_a_closed_cohort_can_be_opened_again(make: Make) -> None:
    cohort = make.cohort()
    by, trainer = make.organiser(cohort.organisation), make.trainer(cohort)

    service.close(by, cohort)
    service.close(by, cohort)
    assert queries.cohorts_for(trainer) == []

    service.reopen(by, cohort)
    assert queries.cohorts_for(trainer) == [cohort]
    assert actions() == ["cohort.close", "cohort.reopen"]
