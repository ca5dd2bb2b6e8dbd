"""What the worker does about accounts."""

from datetime import timedelta

import time_machine
from sqlalchemy import select

from app.accounts.models import User, UserSession
from app.accounts.service import begin_visit
from app.db import db
from app.jobs.registry import DAILY, do
from app.mail import Mail
from tests.conftest import NOON


def test_the_promised_letter_is_written(noor: User) -> None:
    do("accounts.send_reset_link", {"user_id": noor.id, "cause": "one"})

    assert db.session.scalars(select(Mail.recipient)).all() == [noor.email]


def test_cleaning_up_is_asked_for_daily(noor: User) -> None:
    begin_visit(noor)

    with time_machine.travel(NOON + timedelta(days=60), tick=False):
        do("accounts.clean_up", {})

    assert "accounts.clean_up" in DAILY
    assert not db.session.scalars(select(UserSession)).all()
