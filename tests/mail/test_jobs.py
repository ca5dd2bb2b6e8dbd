from datetime import timedelta
from email.message import EmailMessage

import pytest
import time_machine
from flask import Flask
from pydantic import SecretStr
from sqlalchemy import select

from app import clock
from app.config import KEY, remember
from app.db import db
from app.jobs import Job, JobState
from app.jobs.running import run
from app.mail import Mail
from app.mail.jobs import CLAIM
from tests.mail.letters import letter_template, written

pytestmark = pytest.mark.usefixtures("letter_template")
__all__ = ["letter_template"]


class Server:
    """The edge of the system: a mail server that can be away."""

    def __init__(self) -> None:
        self.got: list[str] = []
        self.away = False

    def carry(self, message: EmailMessage, _url: str) -> None:
        if self.away:
            raise ConnectionRefusedError
        self.got.append(str(message["Message-ID"]))


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    server = Server()
    monkeypatch.setattr("app.mail.jobs.carry", server.carry)
    return server


def the_job() -> Job:
    return db.session.scalars(select(Job), execution_options={"populate_existing": True}).one()


def test_a_letter_is_sent_once_however_often_its_job_runs(server: Server) -> None:
    letter = written()
    job = the_job()
    run(job.id)
    job.state = JobState.WAITING
    db.session.commit()

    assert run(job.id) is True  # there is nothing left to do, and nothing to try again
    assert server.got == [letter.message_id]


def test_a_server_that_is_away_is_tried_again(server: Server) -> None:
    written()
    server.away = True
    assert run(the_job().id) is False
    server.away = False
    with time_machine.travel(the_job().due_at, tick=False):
        assert run(the_job().id) is True

    assert len(server.got) == 1
    assert db.session.scalars(select(Mail.sent_at)).one() is not None


def test_a_letter_that_a_dead_worker_held_is_sent_later_and_not_forgotten(server: Server) -> None:
    letter = written()
    letter.claimed_at = clock.now()
    db.session.commit()
    assert run(the_job().id) is False  # somebody seems to be sending it

    with time_machine.travel(clock.now() + CLAIM + timedelta(seconds=1), tick=False):
        assert run(the_job().id) is True
    assert len(server.got) == 1


def test_a_letter_that_has_left_is_emptied(server: Server, app: Flask) -> None:
    mail_server = {"mail_url": SecretStr("smtp://mail.example")}
    usual = app.extensions[KEY]
    remember(app, usual.model_copy(update=mail_server))
    letter = written()
    run(the_job().id)
    remember(app, usual)

    db.session.refresh(letter)
    assert (len(server.got), letter.body, letter.attachments) == (1, "", [])


def test_a_letter_that_nobody_carries_can_be_read_by_builders(server: Server) -> None:
    letter = written()
    run(the_job().id)

    db.session.refresh(letter)
    assert (len(server.got), letter.body != "") == (1, True)
