"""How long work waits, and how long a claim holds."""

from datetime import date, datetime, timedelta

CLAIM = timedelta(minutes=30)
SATURDAY = 5


def working_days(since: date, until: date) -> int:
    """Return how many working days went by after the day on which something came in."""
    days = (since + timedelta(days=n) for n in range(1, (until - since).days + 1))
    return sum(day.weekday() < SATURDAY for day in days)


def holds_until(renewed_at: datetime) -> datetime:
    """Return until when a claim holds."""
    return renewed_at + CLAIM


def holds(renewed_at: datetime, now: datetime) -> bool:
    """Whether somebody who claimed work is still thought to be busy with it."""
    return now < holds_until(renewed_at)
