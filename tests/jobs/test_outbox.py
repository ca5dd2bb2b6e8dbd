import pytest
from flask import Flask
from sqlalchemy import func, select

from app.db import db
from app.jobs import Job, enqueue
from app.jobs.registry import UnknownJobError


def jobs() -> int:
    return db.session.scalar(select(func.count()).select_from(Job)) or 0


def test_a_job_is_gone_when_its_cause_is(app: Flask) -> None:  # noqa: ARG001
    enqueue("mail.send", mail_id=1)
    db.session.rollback()

    assert jobs() == 0


def test_a_job_with_a_key_is_asked_for_once(app: Flask) -> None:  # noqa: ARG001
    for _again in range(2):
        enqueue("mail.send", key="letter/1", mail_id=1)

    assert jobs() == 1


def test_work_that_nobody_can_do_is_refused_where_it_is_asked_for(app: Flask) -> None:  # noqa: ARG001
    with pytest.raises(UnknownJobError):
        enqueue("mail.sned", mail_id=1)
