"""Who sees which cohort."""

import pytest
from sqlalchemy.exc import NoResultFound

from app.accounts.service import begin_visit
from app.clock import now
from app.cohorts import find_signed_in, queries
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.db import db
from tests.factories import Make


def enrolment(cohort: Cohort, role: CohortRole) -> Enrolment:
    return next(one for one in queries.enrolments_in(cohort) if one.role is role)


@pytest.mark.parametrize(
    ("who", "guides", "plans"),
    [
        ("learner", False, False),
        ("trainer", True, False),
        ("organiser of the cohort", True, True),
        ("organiser", True, True),
        ("administrator", True, True),
        ("member", False, False),
        ("trainer elsewhere", False, False),
        ("organiser elsewhere", False, False),
    ],
)
def test_who_guides_and_who_plans(make: Make, who: str, *, guides: bool, plans: bool) -> None:
    cohort = make.cohort()
    people = {
        "learner": lambda: make.learner(cohort),
        "trainer": lambda: make.trainer(cohort),
        "organiser of the cohort": lambda: make.enrolled(cohort, CohortRole.ORGANISER),
        "organiser": lambda: make.organiser(cohort.organisation),
        "administrator": lambda: make.administrator(cohort.organisation),
        "member": lambda: make.member(cohort.organisation),
        "trainer elsewhere": make.trainer,
        "organiser elsewhere": make.organiser,
    }
    user = people[who]()  # type: ignore[no-untyped-call]  # lambdas

    assert (cohort in queries.cohorts_for(user)) is guides
    assert (cohort in db.session.scalars(queries.organised_by(user))) is plans
    for find, sees in ((queries.cohort_for, guides), (queries.cohort_to_organise, plans)):
        if sees:
            assert find(user, cohort.public_id) == cohort
        else:
            with pytest.raises(NoResultFound):
                find(user, cohort.public_id)


@pytest.mark.parametrize("ending", ["the place", "the cohort"])
def test_an_ended_place_and_a_closed_cohort_end_the_access(make: Make, ending: str) -> None:
    cohort = make.cohort()
    trainer = make.trainer(cohort)
    token = begin_visit(trainer)
    assert queries.cohorts_for(trainer) == [cohort]

    if ending == "the place":
        enrolment(cohort, CohortRole.TRAINER).ended_at = now()
    else:
        cohort.closed_at = now()
    db.session.commit()

    assert queries.cohorts_for(trainer) == []
    assert not db.session.scalars(queries.trained_by(trainer)).all()
    found = find_signed_in(token)
    assert found is not None
    assert not found.roles.trains


def test_roles_are_known_in_one_query(make: Make) -> None:
    cohort = make.cohort()
    people = [
        (make.learner(cohort), (False, False, False)),
        (make.trainer(cohort), (True, False, False)),
        (make.enrolled(cohort, CohortRole.ORGANISER), (False, True, False)),
        (make.organiser(cohort.organisation), (False, True, False)),
        (make.administrator(cohort.organisation), (False, True, True)),
    ]

    for user, expected in people:
        found = find_signed_in(begin_visit(user))
        assert found is not None
        roles = found.roles
        assert (roles.trains, roles.organises, roles.administers) == expected


def test_a_closed_cohort_is_seen_only_by_who_planned_it(make: Make) -> None:
    cohort = make.cohort()
    organiser, trainer = make.organiser(cohort.organisation), make.trainer(cohort)
    cohort.closed_at = now()
    db.session.commit()

    assert queries.closed_cohorts_for(organiser) == [cohort]
    assert queries.cohort_to_close(organiser, cohort.public_id) == cohort
    assert queries.closed_cohorts_for(trainer) == []
    with pytest.raises(NoResultFound):
        queries.cohort_to_fill(organiser, cohort.public_id, hold=True)
    with pytest.raises(NoResultFound):
        queries.cohort_to_close(trainer, cohort.public_id)


def test_people_stand_by_name_and_those_who_left_are_gone(make: Make) -> None:
    cohort = make.cohort()
    for name in ("Saar", "Anna", "Gone"):
        make.learner(cohort, name)
    trainer = make.trainer(cohort)
    gone = next(one for one in queries.enrolments_in(cohort) if one.user.name == "Gone")
    gone.ended_at = now()
    db.session.commit()

    assert [user.name for user in queries.learners_in(cohort)] == ["Anna", "Saar"]
    assert queries.trainers_of(cohort) == [trainer]
    assert [one.user.name for one in queries.enrolments_in(cohort)] == [
        "Anna",
        "Ingrid de Wit",
        "Saar",
    ]
    with pytest.raises(NoResultFound):
        queries.enrolment_of(cohort, gone.user.public_id)


def test_a_learner_is_in_the_cohort_that_started_last(make: Make) -> None:
    cohort = make.cohort()
    learner = make.learner(cohort)

    assert queries.find_cohort_of_learner(learner.id) == cohort
    assert queries.find_cohort_of_learner(make.trainer(cohort).id) is None
