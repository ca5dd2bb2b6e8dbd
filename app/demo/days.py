"""On which days things happen in the demonstration, seen from today."""

from datetime import date, timedelta

from app import clock

WEEK = timedelta(days=7)
WEDNESDAY = 2


def first_teaser() -> date:
    """Return the Wednesday in the first week of the cohort."""
    return _wednesday(_today() - 5 * WEEK)


def first_kick_off() -> date:
    """Return the last Wednesday that is over for at least a day."""
    return _wednesday(_today() - WEEK - timedelta(days=1))


def teaser() -> date:
    """Return the Wednesday of next week, or of the week after that."""
    return _wednesday(_today() + timedelta(days=6))


def kick_off() -> date:
    """Return the Wednesday a week after the teaser."""
    return teaser() + WEEK


def last_kick_off() -> date:
    """Return the Wednesday for who cannot come on the day before."""
    return teaser() + 3 * WEEK


def training() -> date:
    """Return the Wednesday of the interview training."""
    return last_kick_off() + WEEK


def persona() -> date:
    """Return the Wednesday on which teams write their persona."""
    return training() + 2 * WEEK


def atelier() -> tuple[date, date]:
    """Return the two days of the atelier, one after the other."""
    first = persona() + 2 * WEEK
    return first, first + timedelta(days=1)


def _today() -> date:
    return clock.now().date()


def _wednesday(on: date) -> date:
    """Return this day, or the first Wednesday after it."""
    return on + timedelta(days=(WEDNESDAY - on.weekday()) % 7)
