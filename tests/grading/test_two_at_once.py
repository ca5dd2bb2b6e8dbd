"""Two trainers press the button at the same moment: one decides, the other hears what happened."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from flask import Flask
from sqlalchemy import func, select

from app.accounts.models import User
from app.db import db
from app.grading import queries
from app.grading.models import Grade
from app.jobs import Job
from app.progress.models import StepDone
from tests.client import PageClient
from tests.factories import Make
from tests.factories.grading import handed_in, notes, posted

RESULTS = ["passed", "returned"]


def both(app: Flask, trainers: list[User], address: str, sent: list[dict[str, str]]) -> list[int]:
    """Return the status that each of them gets."""
    clients = [app.test_client() for _ in trainers]
    for client, trainer in zip(clients, trainers, strict=True):
        assert isinstance(client, PageClient)
        client.sign_in(trainer)
    start = Barrier(len(trainers))

    def press(pair: tuple[PageClient, dict[str, str]]) -> int:
        client, form = pair
        with app.app_context():
            start.wait()
            return client.post(address, data=form).status_code

    with ThreadPoolExecutor(len(trainers)) as pool:
        return list(pool.map(press, zip(clients, sent, strict=True)))


def count(table: type[Grade | StepDone]) -> int:
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def test_two_trainers_who_decide_at_once_make_one_decision(app: Flask, make: Make) -> None:
    cohort = make.cohort()
    work = handed_in(cohort)
    trainers = [make.trainer(cohort), make.trainer(cohort, "Meike")]
    address = f"/beoordelen/{work.public_id}"

    statuses = both(app, trainers, address, [posted(do=result) for result in RESULTS])

    db.session.rollback()
    assert sorted(statuses) == [303, 409]
    assert count(Grade) == 1
    passed = queries.grades_of(work)[0].is_passed
    assert count(StepDone) == (1 if passed else 0)
    jobs = db.session.scalars(select(Job.key).where(Job.name == "grading.tell_team"))
    assert len(list(jobs)) == 1


def test_two_trainers_who_save_at_once_lose_nothing(app: Flask, make: Make) -> None:
    cohort = make.cohort()
    work = handed_in(cohort)
    trainers = [make.trainer(cohort), make.trainer(cohort, "Meike")]
    sent = [{**posted(), "remark-team": "Eén"}, {**posted(), "remark-scope": "Twee"}]

    statuses = both(app, trainers, f"/beoordelen/{work.public_id}", sent)

    db.session.rollback()
    draft = queries.last_draft(work)
    assert statuses == [303, 303]
    assert draft is not None
    assert draft.notes == {**notes(), "remark-team": "Eén", "remark-scope": "Twee"}
