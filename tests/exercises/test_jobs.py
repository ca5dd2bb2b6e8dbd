from flask import Flask
from sqlalchemy import select

from app.accounts.models import User
from app.db import db, transaction
from app.exercises import jobs, service
from app.exercises.models import Submission
from app.jobs.registry import DAILY
from app.jobs.running import due_jobs, run
from app.mail import Mail
from tests.factories import Make
from tests.factories.exercises import good_card, make_document, make_submission
from tests.factories.projects import make_project


def handed_in(make: Make) -> tuple[Submission, list[User]]:
    cohort = make.cohort()
    me = make.learner(cohort)
    trainers = [make.trainer(cohort), make.trainer(cohort)]
    document = make_document(make_project([me], cohort), me, good_card(me))
    return make_submission(document, me), trainers


def test_every_trainer_of_the_cohort_hears_of_it_once(make: Make) -> None:
    submission, trainers = handed_in(make)
    make.trainer()

    for _time in range(2):
        jobs.tell_trainers(submission.id)

    letters = db.session.scalars(select(Mail)).all()
    assert {letter.recipient for letter in letters} == {trainer.email for trainer in trainers}
    assert len(letters) == 2


def test_the_letter_says_what_and_where_but_not_what_is_in_it(make: Make) -> None:
    submission, _trainers = handed_in(make)

    jobs.tell_trainers(submission.id)

    letter = db.session.scalars(select(Mail)).first()
    assert letter is not None
    assert f"/beoordelen/{submission.public_id}" in letter.body
    assert submission.submitted_by.name in letter.body
    assert str(submission.version.values["challenge"])[:30] not in letter.body


def test_without_a_cohort_nobody_is_told(make: Make) -> None:
    submission, _trainers = handed_in(make)
    submission.document.project.cohort = None
    db.session.commit()

    jobs.tell_trainers(submission.id)

    assert db.session.scalars(select(Mail)).all() == []


def test_each_day_what_a_crash_left_on_disk_is_asked_away_and_then_gone(app: Flask) -> None:
    assert "exercises.sweep_files" in DAILY
    stray = service.shelf().put("zonder-document", b"x")

    with transaction():
        jobs.sweep_files()
    for number in due_jobs():
        assert run(number)

    assert app.extensions
    assert service.shelf().find("zonder-document", stray) is None
