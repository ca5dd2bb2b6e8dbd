"""What has had its day is thrown away."""

from datetime import timedelta

import time_machine
from sqlalchemy import func, select

from app.accounts.models import OneTimeLink, RateCount, User, UserSession
from app.accounts.service import begin_visit, clean_up, invitation_address, limits
from app.db import db
from tests.conftest import NOON
from tests.factories import Make


def rows() -> list[int]:
    return [
        db.session.scalars(select(func.count()).select_from(kind)).one()
        for kind in (RateCount, UserSession, OneTimeLink)
    ]


def test_what_can_still_matter_stays(make: Make, noor: User) -> None:
    limits.count(limits.account_limits(noor.email))
    begin_visit(noor)
    invitation_address(make.user())

    clean_up()

    assert rows() == [1, 1, 1]


def test_what_has_had_its_day_goes(make: Make, noor: User) -> None:
    limits.count(limits.account_limits(noor.email))
    begin_visit(noor)
    invitation_address(make.user())

    with time_machine.travel(NOON + timedelta(days=60), tick=False):
        clean_up()

    assert rows() == [0, 0, 0]
