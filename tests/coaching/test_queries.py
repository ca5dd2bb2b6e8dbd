from datetime import timedelta

import pytest
import time_machine
from sqlalchemy.exc import NoResultFound

from app.accounts.models import User
from app.clock import now
from app.coaching import queries
from app.coaching.rules.learner import Learner, Seat, WorkState
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.content import StepKind
from app.db import db
from app.grading.models import GradeResult
from app.quizzes.service import begin, finish
from app.web.course import course
from tests.conftest import NOON
from tests.factories import Make
from tests.factories.coaching import finished, lessons
from tests.factories.exercises import CARD, fill, make_document
from tests.factories.grading import graded, handed_in, notes
from tests.factories.projects import add_member, make_project
from tests.factories.workshops import in_cohort, signed_up, workshop


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def trainer(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort)


def only(actor: User, cohort: Cohort) -> Learner:
    db.session.expire_all()
    (found,) = queries.group_for(actor, cohort.public_id).learners
    return found


def state(actor: User, cohort: Cohort) -> WorkState:
    return only(actor, cohort).works[CARD].state


def test_a_group_has_its_learners_and_not_its_trainers(
    make: Make, cohort: Cohort, trainer: User
) -> None:
    learner = make.learner(cohort)
    make.learner()
    group = queries.group_for(trainer, cohort.public_id)

    assert [one.public_id for one in group.learners] == [learner.public_id]
    assert group.trainers == [trainer]
    assert group.trains


def test_who_left_is_not_in_the_group(make: Make, cohort: Cohort, trainer: User) -> None:
    enrolment = in_cohort(cohort, make.user())
    enrolment.ended_at = now()
    db.session.commit()

    assert queries.group_for(trainer, cohort.public_id).learners == []


def test_work_goes_through_its_states(make: Make, cohort: Cohort, trainer: User) -> None:
    learner = make.learner(cohort)
    project = make_project([learner], cohort)
    make_document(project, learner)
    assert state(trainer, cohort) is WorkState.BUSY

    work = handed_in(cohort, [learner], project)
    assert state(trainer, cohort) is WorkState.HANDED_IN
    graded(work, trainer, GradeResult.RETURNED, notes(2))
    assert state(trainer, cohort) is WorkState.RETURNED
    graded(work, trainer)
    assert state(trainer, cohort) is WorkState.PASSED


def test_returned_work_is_untouched_until_somebody_writes(
    make: Make, cohort: Cohort, trainer: User
) -> None:
    learner = make.learner(cohort)
    work = handed_in(cohort, [learner], make_project([learner], cohort))
    graded(work, trainer, GradeResult.RETURNED, notes(2))
    assert only(trainer, cohort).works[CARD].is_untouched

    with time_machine.travel(NOON + timedelta(hours=1), tick=False):
        fill(work.document, learner, {**work.version.values, "title": "Nieuw"})
    assert not only(trainer, cohort).works[CARD].is_untouched


def test_work_in_another_cohort_is_not_seen(make: Make, cohort: Cohort, trainer: User) -> None:
    learner = make.learner(cohort)
    elsewhere = make.cohort()
    in_cohort(elsewhere, learner)
    handed_in(elsewhere, [learner], make_project([learner], elsewhere))

    assert only(trainer, cohort).works == {}


def test_the_own_team_of_a_trainer_is_known(make: Make, cohort: Cohort, trainer: User) -> None:
    learner = make.learner(cohort)
    project = make_project([learner], cohort)
    handed_in(cohort, [learner], project)
    add_member(project, trainer)

    assert only(trainer, cohort).waiting == []


def test_failed_attempts_leave_no_trace(make: Make, cohort: Cohort, trainer: User) -> None:
    learner = make.learner(cohort)
    quiz = course().quizzes[0]
    attempt = begin(learner, quiz, "1")
    finish(attempt, enough=70)
    db.session.commit()
    before = only(trainer, cohort)

    assert attempt.passed is False
    assert (before.done, before.works, before.last_active_at) == ({}, {}, None)


def test_finished_steps_are_known(make: Make, cohort: Cohort, trainer: User) -> None:
    finished(make.learner(cohort), lessons()[0])

    assert list(only(trainer, cohort).done) == [(StepKind.LESSON, lessons()[0].id)]


@pytest.mark.parametrize(("days", "seat"), [(3, Seat.SEAT), (-3, Seat.HAD)])
def test_a_seat_is_known_before_and_after(
    make: Make, cohort: Cohort, trainer: User, days: int, seat: Seat
) -> None:
    learner = make.learner(cohort)
    planned = workshop(cohort)
    signed_up(planned, learner)
    planned.held_on = now().date() + timedelta(days=days)
    db.session.commit()

    assert only(trainer, cohort).seats == {"w1-kick-off": seat}


def test_a_seat_at_a_workshop_elsewhere_is_nobodys_business(
    make: Make, cohort: Cohort, trainer: User
) -> None:
    learner = make.learner(cohort)
    elsewhere = make.cohort()
    in_cohort(elsewhere, learner)
    signed_up(workshop(elsewhere), learner)

    assert only(trainer, cohort).seats == {}


def test_whoever_waits_for_a_seat_is_on_the_list(make: Make, cohort: Cohort, trainer: User) -> None:
    signed_up(workshop(cohort, seats=1), make.trainer(cohort), make.learner(cohort))

    assert only(trainer, cohort).seats == {"w1-kick-off": Seat.WAITING}


@pytest.mark.parametrize("what", ["learner", "other trainer", "closed", "left"])
def test_a_cohort_that_is_not_yours_does_not_exist(
    make: Make, cohort: Cohort, trainer: User, what: str
) -> None:
    others = {"learner": make.learner(cohort), "other trainer": make.trainer()}
    if what == "closed":
        cohort.closed_at = now()
    if what == "left":
        db.session.query(Enrolment).filter_by(user_id=trainer.id).update({"ended_at": now()})
    db.session.commit()

    with pytest.raises(NoResultFound):
        queries.group_for(others.get(what, trainer), cohort.public_id)


def test_the_list_of_cohorts_counts_learners_and_what_waits(
    make: Make, cohort: Cohort, trainer: User
) -> None:
    learner = make.learner(cohort)
    handed_in(cohort, [learner], make_project([learner], cohort))
    in_cohort(cohort, make.user(), CohortRole.ORGANISER)
    trainer.take_roles(trainer.roles.__class__(trains=True))
    make.cohort()

    (found,) = queries.cohorts_for(trainer)
    assert (found.cohort, found.learners, found.waiting) == (cohort, 1, 1)


def test_the_next_workshop_is_the_first_that_takes_place(make: Make, cohort: Cohort) -> None:
    later, past, off = workshop(cohort), workshop(cohort), workshop(cohort)
    past.held_on = now().date() - timedelta(days=1)
    off.cancelled_at = now()
    off.held_on = now().date() + timedelta(days=1)
    db.session.commit()

    assert queries.find_next_workshop(cohort) == later
    assert queries.find_next_workshop(make.cohort()) is None
