from datetime import UTC, datetime, timedelta, timezone

import pytest
from flask import Flask
from sqlalchemy.exc import StatementError

from app.accounts.models import User
from app.db import db
from tests.factories import Make


def test_a_moment_comes_back_as_the_same_moment_in_utc(make: Make) -> None:
    summer = datetime(2026, 7, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    user = make.user()
    user.deactivated_at = summer
    db.session.commit()
    db.session.expire_all()

    assert user.deactivated_at == summer
    assert user.deactivated_at.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(app: Flask) -> None:  # noqa: ARG001
    db.session.add(
        User(email="a@b.example", name="A", deactivated_at=datetime(2026, 1, 1))  # noqa: DTZ001
    )

    with pytest.raises(StatementError):
        db.session.flush()
    db.session.rollback()
