"""Days in Dutch words, and months on a line."""

from datetime import date

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_YEAR = 12
_WEEK, _LONG = 7, 366


def day(when: date) -> str:
    """Return a day in full: 26 juni 2026."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def day_short(when: date) -> str:
    """Return a day in few letters: 26 jun."""
    return f"{when.day} {_SHORT[when.month - 1]}"


def month(when: date) -> str:
    """Return a month in three letters."""
    return _SHORT[when.month - 1]


def month_after(when: date, months: int) -> date:
    """Return the first day of a month that lies so many months from this one."""
    number = when.year * _YEAR + when.month - 1 + months
    year = min(max(number // _YEAR, date.min.year), date.max.year)
    return date(year, number % _YEAR + 1, 1)


def months_between(first: date, last: date) -> int:
    """Return how many months the month of `last` lies after that of `first`."""
    return (last.year - first.year) * _YEAR + last.month - first.month


def how_late(due: date, today: date) -> str:
    """Return how long a day has passed, as people say it."""
    days = (today - due).days
    if days < _WEEK:
        return "1 dag te laat" if days == 1 else f"{days} dagen te laat"
    if days > _LONG:
        return "ruim een jaar te laat"
    weeks = days // _WEEK
    return "1 week te laat" if weeks == 1 else f"{weeks} weken te laat"
