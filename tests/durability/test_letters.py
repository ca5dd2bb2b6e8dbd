"""Every letter is sent, whoever is killed; once, or again under the same Message-ID.

A worker that dies between giving a letter to the mail server and noting that it did leaves a
letter of which nobody knows whether it was sent. After a quarter of an hour it is sent again, under
the same Message-ID, so that the receiver can tell.
"""

from collections.abc import Callable
from datetime import timedelta
from time import monotonic, sleep

import pytest
from sqlalchemy import func, select

from app.accounts.emails import reset_link
from app.accounts.models import User
from app.db import db, transaction
from app.jobs.outbox import Job, JobState
from app.mail.jobs import CLAIM
from app.mail.outbox import Mail
from tests.durability.conftest import Ground
from tests.durability.post_office import post_office
from tests.durability.site import Site, running

pytestmark = pytest.mark.slow
LETTERS = 40
KILLINGS = 2
A_MOMENT = 1.0
AT_ONCE = 2  # letters that a worker has in its hands
PATIENCE = 60.0
LONG = CLAIM + timedelta(minutes=1)


def test_every_letter_arrives_and_a_second_copy_can_be_recognised(ground: Ground) -> None:
    write_letters()
    with post_office() as (url, letters), running(Site(ground.settings, mail_url=url)) as site:
        for round_ in range(1, KILLINGS + 1):
            wait_until(lambda goal=round_ * 5: letters.count.total() >= goal)  # type: ignore[misc]  # a default is how a loop gives its value
            site.kill_job_worker()
        wait_until(lambda: waiting() == 0)
        sleep(A_MOMENT)  # for what the living worker has in its hands
        a_quarter_of_an_hour_passes()
        wait_until(lambda: unsent() == 0)

    assert sorted(letters.to.values()) == sorted(address(n) for n in range(LETTERS))
    assert letters.count.total() - LETTERS <= KILLINGS * AT_ONCE


def write_letters() -> None:
    with transaction():
        for number in range(LETTERS):
            reader = User(email=address(number), name=f"Lezer {number}")
            reset_link(reader, "https://leerreis.example/wachtwoord", cause=str(number))


def address(number: int) -> str:
    return f"lezer{number}@oudeveen.example"


def unsent() -> int:
    found = db.session.scalar(select(func.count()).where(Mail.sent_at.is_(None)))
    db.session.rollback()
    return found or 0


def waiting() -> int:
    """Return how many jobs wait; those of dead workers count as running."""
    found = db.session.scalar(select(func.count()).where(Job.state == JobState.WAITING))
    db.session.rollback()
    return found or 0


def a_quarter_of_an_hour_passes() -> None:
    """Make what dead workers left behind look that old."""
    with transaction():
        for letter in db.session.scalars(select(Mail).where(Mail.sent_at.is_(None))):
            letter.claimed_at = letter.claimed_at and letter.claimed_at - LONG
        for job in db.session.scalars(select(Job).where(Job.done_at.is_(None))):
            job.due_at -= LONG
            job.taken_at = job.taken_at and job.taken_at - LONG


def wait_until(happened: Callable[[], bool]) -> None:
    until = monotonic() + PATIENCE
    while not happened():
        assert monotonic() < until, f"{unsent()} letters were not sent"
        sleep(0.05)
