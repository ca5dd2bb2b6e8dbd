"""Groups that follow the course together."""

from datetime import timedelta

from flask import Flask

from app import clock
from app.accounts.models import User
from app.accounts.tokens import hashed
from app.cohorts import queries
from app.web.login import find_people_by
from app.web.settings import settings


def init_app(app: Flask) -> None:
    """Add this feature to the app; here it becomes known what a signed-in person may do."""
    from app.cohorts import jobs  # noqa: F401, PLC0415 - importing it makes the jobs known
    from app.cohorts.views import bp  # noqa: PLC0415 - the views need this package

    app.register_blueprint(bp)
    find_people_by(app, find_signed_in)


def find_signed_in(token: str) -> User | None:
    """Return whoever holds this token, unless the visit ended or took too long."""
    now = clock.now()
    user = queries.find_signed_in(
        hashed(token),
        started_after=now - timedelta(hours=settings().session_hours),
        seen_after=now - timedelta(minutes=settings().session_idle_minutes),
    )
    if user is not None:
        user.take_token(token)
    return user
