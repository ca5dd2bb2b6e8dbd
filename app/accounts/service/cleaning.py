"""Throwing away what has had its day: counters, visits, links."""

from datetime import timedelta

from sqlalchemy import delete

from app import clock
from app.accounts.models import OneTimeLink, RateCount, UserSession
from app.db import db

KEEP_COUNTERS = timedelta(days=1)
KEEP_VISITS = timedelta(days=30)
KEEP_LINKS = timedelta(days=30)


def clean_up() -> None:
    """Delete counters, visits and links that can never matter again."""
    now = clock.now()
    db.session.execute(delete(RateCount).where(RateCount.window_start < now - KEEP_COUNTERS))
    db.session.execute(delete(UserSession).where(UserSession.started_at < now - KEEP_VISITS))
    db.session.execute(delete(OneTimeLink).where(OneTimeLink.expires_at < now - KEEP_LINKS))
