from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import func, select

from app import clock
from app.accounts.models import User
from app.db import db
from app.jobs import Job, JobState, enqueue
from app.jobs.registry import DAILY, JOBS, job
from app.jobs.running import ABANDONED, MOST_ATTEMPTS, ask_daily, delay_after, due_jobs, run


@pytest.fixture(autouse=True)
def work(app: Flask) -> Iterator[None]:  # noqa: ARG001
    @job("tests.add_person")
    def add_person(email: str) -> None:
        db.session.add(User(email=email, name="Iemand"))
        db.session.flush()
        if email.startswith("break"):
            raise ZeroDivisionError(email)

    yield
    del JOBS["tests.add_person"]


def asked(email: str = "a@b.example") -> int:
    enqueue("tests.add_person", email=email)
    db.session.commit()
    return db.session.scalars(select(Job.id).order_by(Job.id.desc())).first() or 0


def people() -> int:
    return db.session.scalar(select(func.count()).select_from(User)) or 0


def fresh(job_id: int) -> Job:
    return db.session.get_one(Job, job_id, populate_existing=True)


def test_a_job_is_done_once() -> None:
    job_id = asked()

    assert [run(job_id), run(job_id)] == [True, False]
    assert (people(), fresh(job_id).state) == (1, JobState.DONE)
    assert due_jobs() == []


def test_a_job_that_fails_leaves_nothing_behind_and_comes_back_later() -> None:
    job_id = asked("break@b.example")

    assert run(job_id) is False
    assert people() == 0
    assert fresh(job_id).due_at == clock.now() + delay_after(1)
    assert "ZeroDivisionError" in (fresh(job_id).last_error or "")
    assert due_jobs() == []


def test_a_job_that_keeps_failing_is_given_up() -> None:
    job_id = asked("break@b.example")
    for _attempt in range(MOST_ATTEMPTS):
        with time_machine.travel(fresh(job_id).due_at, tick=False):
            run(job_id)

    assert fresh(job_id).state is JobState.FAILED


def test_the_pauses_grow_to_an_hour() -> None:
    assert [delay_after(n).total_seconds() for n in (1, 2, 3, 9)] == [10, 40, 160, 3600]


def test_what_a_dead_worker_left_behind_is_taken_over() -> None:
    job_id = asked()
    row = fresh(job_id)
    row.state, row.taken_at = JobState.RUNNING, clock.now()
    db.session.commit()
    assert due_jobs() == []

    with time_machine.travel(clock.now() + ABANDONED + timedelta(seconds=1), tick=False):
        assert due_jobs() == [job_id]
        assert run(job_id) is True


def test_a_job_for_later_waits() -> None:
    enqueue("tests.add_person", due_at=clock.now() + timedelta(hours=1), email="a@b.example")
    db.session.commit()

    assert due_jobs() == []


def test_daily_work_is_asked_for_once_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.jobs.running.DAILY", {"tests.add_person"})
    for day in (0, 0, 1):
        with time_machine.travel(clock.now() + timedelta(days=day), tick=False):
            ask_daily()

    assert db.session.scalar(select(func.count()).select_from(Job)) == 2
    assert isinstance(DAILY, set)
