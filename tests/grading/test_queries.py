from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.exc import NoResultFound

from app.accounts.models import User
from app.clock import now
from app.cohorts.models import Cohort, Enrolment
from app.db import db
from app.exercises.models import Submission
from app.exercises.rules.review import ReviewState
from app.grading import queries
from app.grading.models import GradeResult
from app.grading.queries import Desk, Standing
from tests.conftest import Queries
from tests.factories import Make
from tests.factories.exercises import fill, make_submission
from tests.factories.grading import graded, handed_in, notes
from tests.factories.projects import add_member, make_project

Counting = Callable[[], AbstractContextManager[Queries]]


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def trainer(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort)


def handed_in_again(work: Submission) -> Submission:
    card = {**work.version.values, "title": "Ik ga weer verhuizen"}
    fill(work.document, work.submitted_by, card)
    return make_submission(work.document, work.submitted_by)


def waiting(actor: User) -> list[int]:
    return [one.submission.id for one in queries.waiting_for(actor)]


def test_the_oldest_work_waits_on_top(cohort: Cohort, trainer: User) -> None:
    first, second = handed_in(cohort), handed_in(cohort)

    assert waiting(trainer) == [first.id, second.id]
    assert queries.waiting_count(trainer) == 2
    assert queries.waiting_per_cohort(trainer) == {cohort.id: 2}


def test_what_is_decided_no_longer_waits(cohort: Cohort, trainer: User) -> None:
    grade = graded(handed_in(cohort), trainer)

    assert waiting(trainer) == []
    assert queries.waiting_count(trainer) == 0
    assert queries.decided_for(trainer) == [grade]


def test_only_the_last_attempt_waits(cohort: Cohort, trainer: User) -> None:
    again = handed_in_again(handed_in(cohort))

    assert waiting(trainer) == [again.id]
    assert queries.waiting_count(trainer) == 1


def test_work_of_the_own_team_waits_for_somebody_else(cohort: Cohort, trainer: User) -> None:
    add_member(handed_in(cohort).document.project, trainer)

    assert waiting(trainer) == []
    assert queries.waiting_count(trainer) == 0


def test_work_of_another_cohort_does_not_exist(make: Make, trainer: User) -> None:
    foreign = handed_in()

    assert waiting(trainer) == []
    with pytest.raises(NoResultFound):
        queries.submission_to_grade(trainer, foreign.public_id)
    assert make


@pytest.mark.parametrize("what", ["closed", "left", "organiser"])
def test_work_is_for_trainers_of_an_open_cohort(
    make: Make, cohort: Cohort, trainer: User, what: str
) -> None:
    work = handed_in(cohort)
    graded(handed_in(cohort), make.trainer(cohort))
    actor = make.organiser(cohort.organisation) if what == "organiser" else trainer
    if what == "closed":
        cohort.closed_at = now()
    elif what == "left":
        place = db.session.scalars(select(Enrolment).where(Enrolment.user_id == trainer.id)).one()
        place.ended_at = now()
    db.session.commit()

    assert waiting(actor) == []
    assert queries.decided_for(actor) == []
    with pytest.raises(NoResultFound):
        queries.submission_to_grade(actor, work.public_id)


def test_a_review_tells_the_last_decision(app: Flask, cohort: Cohort, trainer: User) -> None:
    work, other = handed_in(cohort), handed_in(cohort)
    graded(work, trainer, GradeResult.RETURNED, notes(2))
    graded(work, trainer)

    with app.test_request_context():
        reviews = queries.reviews_of([work.id, other.id])
    assert {key: (one.state, one.url) for key, one in reviews.items()} == {
        work.id: (ReviewState.PASSED, f"/beoordelingen/{work.public_id}")
    }


def test_reviews_are_found_in_one_query(
    app: Flask, cohort: Cohort, trainer: User, count_queries: Counting
) -> None:
    works = [handed_in(cohort) for _ in range(3)]
    for work in works:
        graded(work, trainer)

    with app.test_request_context(), count_queries() as seen:
        assert len(queries.reviews_of([work.id for work in works])) == 3
        assert queries.reviews_of([]) == {}
    assert len(seen) == 1


def test_what_came_back_is_shown_until_it_is_handed_in_again(cohort: Cohort, trainer: User) -> None:
    work = handed_in(cohort)
    graded(work, trainer, GradeResult.RETURNED, notes(2))
    maker = work.submitted_by

    assert [one.submission for one in queries.returned_to(maker)] == [work.public_id]
    assert queries.returned_to(trainer) == []
    handed_in_again(work)
    assert queries.returned_to(maker) == []


def test_the_queue_costs_the_same_for_one_and_for_many(
    cohort: Cohort, trainer: User, count_queries: Counting
) -> None:
    for _ in range(3):
        handed_in(cohort)

    db.session.expire_all()
    with count_queries() as seen:
        for one in queries.waiting_for(trainer):
            assert one.submission.document.project.organisation.name
            assert one.looked_at_by is None
            assert one.days == 0
    assert len(seen) <= 2  # the trainer, who was expired, and the list


def test_the_desk_knows_what_can_be_done(cohort: Cohort, trainer: User) -> None:
    work, decided, own = handed_in(cohort), handed_in(cohort), handed_in(cohort)
    graded(decided, trainer)
    add_member(own.document.project, trainer)
    again = handed_in_again(work)

    standings = [Desk(trainer, one).standing for one in (work, again, decided, own)]
    assert standings == [Standing.REPLACED, Standing.OPEN, Standing.DECIDED, Standing.OWN]


def test_the_desk_names_what_changed_since_the_attempt_before(
    cohort: Cohort, trainer: User
) -> None:
    again = handed_in_again(handed_in(cohort))

    assert Desk(trainer, again).changed_since == ["Titel van de reis"]
    assert Desk(trainer, again).earlier[0].submission.attempt == 1


def test_feedback_is_for_the_team_and_the_trainers(make: Make, cohort: Cohort) -> None:
    member, other = make.learner(cohort), make.learner(cohort)
    work = handed_in(cohort, [member], make_project([member], cohort))

    assert queries.feedback_for(member, work.public_id)[0] == work
    with pytest.raises(NoResultFound):
        queries.feedback_for(other, work.public_id)


def test_each_attempt_keeps_its_own_decisions(cohort: Cohort, trainer: User) -> None:
    work = handed_in(cohort)
    first = graded(work, trainer, GradeResult.RETURNED, notes(2))
    again = handed_in_again(work)

    newest, oldest = queries.attempts_of(work.document)
    assert (newest.submission, newest.grade) == (again, None)
    assert (oldest.submission, oldest.grade) == (work, first)
    assert queries.newest_of(work) == 2
    assert db.session.scalar(select(func.count(Submission.id))) == 2
