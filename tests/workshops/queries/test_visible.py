"""Who sees, may join, guides and organises which workshop: one table."""

from collections.abc import Callable

import pytest
from sqlalchemy import make_url, select
from sqlalchemy.exc import NoResultFound

from app import clock
from app.accounts.models import User
from app.cohorts.models import Cohort, CohortRole
from app.db import db
from app.db.session import writing
from app.organisations.models import OrganisationRole
from app.workshops import queries
from app.workshops.models import Workshop
from app.workshops.queries.visible import held
from tests.factories import Make
from tests.factories.workshops import in_cohort, signed_up, workshop

Person = Callable[[Make, Cohort], User]


def learner(make: Make, cohort: Cohort) -> User:
    return make.learner(cohort)


def trainer(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort)


def organiser(make: Make, cohort: Cohort) -> User:
    return make.organiser(cohort.organisation)


def administrator(make: Make, cohort: Cohort) -> User:
    return make.administrator(cohort.organisation)


def cohort_organiser(make: Make, cohort: Cohort) -> User:
    return make.enrolled(cohort, CohortRole.ORGANISER)


def colleague(make: Make, cohort: Cohort) -> User:
    return make.member(cohort.organisation)


def learner_of_another_cohort(make: Make, cohort: Cohort) -> User:
    return make.learner(make.cohort(cohort.organisation))


def organiser_elsewhere(make: Make, cohort: Cohort) -> User:  # noqa: ARG001 - like the others
    return make.organiser(make.organisation())


def somebody_else(make: Make, cohort: Cohort) -> User:  # noqa: ARG001
    return make.user()


POSTGRES = make_url("postgresql+psycopg://").get_dialect()()
NOTHING = ""
# who: what they may do with a workshop of the cohort, and with one of the whole organisation
TABLE = [
    (learner, "see book", "see book"),
    (trainer, "see guide", "see book"),
    (organiser, "see guide organise", "see book guide organise"),
    (administrator, "see guide organise", "see book guide organise"),
    (cohort_organiser, "see guide organise", "see book"),
    (colleague, NOTHING, "see book"),
    (learner_of_another_cohort, NOTHING, "see book"),
    (organiser_elsewhere, NOTHING, NOTHING),
    (somebody_else, NOTHING, NOTHING),
]
ACTS = {
    "see": queries.workshop_for,
    "book": queries.workshop_to_book,
    "guide": queries.workshop_to_guide,
    "organise": queries.workshop_to_organise,
}


def allowed(actor: User, found: Workshop) -> str:
    return " ".join(name for name, query in ACTS.items() if _finds(query, actor, found))


def _finds(query: Callable[[User, str], object], actor: User, found: Workshop) -> bool:
    try:
        return query(actor, found.public_id) is not None
    except NoResultFound:
        return False


@pytest.mark.parametrize(("who", "in_cohort", "in_organisation"), TABLE)
def test_everyone_may_do_what_the_table_says(
    make: Make, who: Person, in_cohort: str, in_organisation: str
) -> None:
    cohort = make.cohort()
    actor = who(make, cohort)

    assert allowed(actor, workshop(cohort)) == in_cohort
    assert allowed(actor, workshop(organisation=cohort.organisation)) == in_organisation


@pytest.mark.parametrize(("who", "in_cohort", "in_organisation"), TABLE)
def test_the_page_knows_the_same_as_the_queries(
    make: Make, who: Person, in_cohort: str, in_organisation: str
) -> None:
    cohort = make.cohort()
    actor = who(make, cohort)

    for found, may in (
        (workshop(cohort), in_cohort),
        (workshop(organisation=cohort.organisation), in_organisation),
    ):
        standing = queries.standing_of(actor, found)
        seen = {"book": standing.may_book, "guide": standing.guides, "organise": standing.organises}
        assert [name for name, yes in seen.items() if yes] == may.split()[1:]


def test_a_guest_of_the_cohort_from_elsewhere_sees_what_its_organisation_plans(make: Make) -> None:
    cohort = make.cohort()
    guest = make.member(make.organisation(), OrganisationRole.MEMBER)
    in_cohort(cohort, guest)

    assert allowed(guest, workshop(organisation=cohort.organisation)) == "see book"


def test_after_an_enrolment_ends_only_the_own_seat_stays_in_sight(make: Make) -> None:
    cohort = make.cohort()
    goes = make.user()
    enrolment = in_cohort(cohort, goes)
    booked, other = workshop(cohort), workshop(cohort)
    signed_up(booked, goes)

    enrolment.ended_at = clock.now()
    db.session.commit()

    assert allowed(goes, booked) == "see"
    assert allowed(goes, other) == NOTHING
    assert queries.workshop_to_leave(goes, booked.public_id) is booked


def test_a_closed_cohort_is_closed_for_its_trainers_but_not_for_its_learners(make: Make) -> None:
    cohort = make.cohort()
    found = workshop(cohort)
    people = [make.learner(cohort), make.trainer(cohort)]

    cohort.closed_at = clock.now()
    db.session.commit()

    assert [allowed(one, found) for one in people] == ["see book", NOTHING]


def test_a_writing_request_holds_the_row_and_a_reading_one_does_not() -> None:
    query = select(Workshop)

    token = writing.set(False)
    reading = str(held(query).compile(dialect=POSTGRES))
    writing.reset(token)

    assert "FOR UPDATE" not in reading
    assert "FOR UPDATE OF workshop" in str(held(query).compile(dialect=POSTGRES))
