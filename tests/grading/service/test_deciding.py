import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import User
from app.audit import AuditLine
from app.cohorts.models import Cohort
from app.content import StepKind
from app.db import db
from app.exercises.models import Submission
from app.grading import errors, queries, service
from app.grading.models import GradeResult
from app.jobs import Job
from app.progress.models import StepDone
from tests.factories import Make
from tests.factories.exercises import CARD, fill, make_submission
from tests.factories.grading import graded, handed_in, notes, rubric
from tests.factories.projects import add_member, ask, make_project

PASSED, RETURNED = GradeResult.PASSED, GradeResult.RETURNED


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def trainer(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort)


@pytest.fixture
def work(cohort: Cohort) -> Submission:
    return handed_in(cohort)


def done() -> set[int]:
    query = select(StepDone.user_id).where(
        StepDone.kind == StepKind.EXERCISE, StepDone.item_id == CARD
    )
    return set(db.session.scalars(query))


def test_passing_finishes_the_step_for_the_whole_team(
    make: Make, cohort: Cohort, trainer: User
) -> None:
    first, second, asked = (make.learner(cohort) for _ in range(3))
    project = make_project([first, second], cohort)
    ask(project, asked)

    graded(handed_in(cohort, [first, second], project), trainer)

    assert done() == {first.id, second.id}


def test_returning_finishes_nothing(work: Submission, trainer: User) -> None:
    graded(work, trainer, RETURNED)

    assert done() == set()


def test_a_decision_leaves_an_audit_line_and_one_job(work: Submission, trainer: User) -> None:
    grade = graded(work, trainer)

    lines = db.session.scalars(select(AuditLine).where(AuditLine.action.startswith("grade.")))
    assert [(one.action, one.actor_id, one.object_id) for one in lines] == [
        ("grade.decide_passed", trainer.id, grade.id)
    ]
    jobs = db.session.scalars(select(Job.key).where(Job.name == "grading.tell_team"))
    assert list(jobs) == [f"grading.tell_team/{grade.id}"]


def test_every_criterion_needs_a_level(work: Submission, trainer: User) -> None:
    unfinished = {name: text for name, text in notes().items() if name != "level-team"}

    with pytest.raises(errors.LevelsMissingError) as refusal:
        graded(work, trainer, PASSED, unfinished)

    assert [one.id for one in refusal.value.missing] == ["team"]


def test_a_core_criterion_below_three_holds_back_and_is_named(
    work: Submission, trainer: User
) -> None:
    with pytest.raises(errors.HeldBackError) as refusal:
        graded(work, trainer, PASSED, notes(level__scope="2"))

    assert "De reis heeft duidelijke grenzen" in str(refusal.value.message)


def test_a_criterion_beside_the_core_may_be_on_its_way(work: Submission, trainer: User) -> None:
    assert graded(work, trainer, PASSED, notes(level__sponsor="2")).is_passed


def test_any_criterion_at_one_holds_back(work: Submission, trainer: User) -> None:
    with pytest.raises(errors.HeldBackError):
        graded(work, trainer, PASSED, notes(level__sponsor="1"))


def test_work_goes_back_only_with_what_to_do(work: Submission, trainer: User) -> None:
    with pytest.raises(errors.NextStepMissingError):
        graded(work, trainer, RETURNED, {**notes(2), "next_step": ""})


def test_passing_needs_no_next_step(work: Submission, trainer: User) -> None:
    assert graded(work, trainer, PASSED, {**notes(4), "next_step": ""}).is_passed


def test_nobody_grades_the_own_team(work: Submission, trainer: User) -> None:
    add_member(work.document.project, trainer)

    with pytest.raises(errors.OwnTeamError):
        graded(work, trainer)


def test_a_page_that_saw_no_decision_cannot_decide_again(work: Submission, trainer: User) -> None:
    graded(work, trainer)

    with pytest.raises(errors.AlreadyDecidedError):
        service.require_open(work, trainer, 0)


def test_a_correction_is_a_new_grade_and_the_last_one_counts(
    work: Submission, trainer: User
) -> None:
    graded(work, trainer, RETURNED, notes(2))
    graded(work, trainer, PASSED, notes(3))

    assert [(one.number, one.result) for one in queries.grades_of(work)] == [
        (2, PASSED),
        (1, RETURNED),
    ]
    assert done()


def test_what_passed_stays_passed(work: Submission, trainer: User) -> None:
    graded(work, trainer)

    with pytest.raises(errors.StaysPassedError):
        graded(work, trainer, RETURNED, notes(2))


def test_an_attempt_that_was_replaced_is_not_decided_about(work: Submission, trainer: User) -> None:
    card = {**work.version.values, "title": "Ik ga weer verhuizen"}
    fill(work.document, work.submitted_by, card)
    make_submission(work.document, work.submitted_by)

    with pytest.raises(errors.NewerAttemptError):
        graded(work, trainer)


def test_nobody_decides_over_words_that_they_have_not_seen(
    work: Submission, make: Make, cohort: Cohort, trainer: User
) -> None:
    meike = make.trainer(cohort, "Meike")
    service.save(work, service.Pen(meike, rubric()), service.Sent(0, {"remark-team": "Let op"}))
    saved = service.save(work, service.Pen(trainer, rubric()), service.Sent(0, notes()))

    with pytest.raises(errors.ChangedMeanwhileError, match="Meike"):
        service.decide(work, service.Pen(trainer, rubric()), service.Decision(PASSED, 0), saved)


def test_deciding_ends_the_claim(work: Submission, trainer: User, app: Flask) -> None:  # noqa: ARG001
    service.pick_up(work, trainer)
    graded(work, trainer)

    assert queries.find_claim(work) is None
