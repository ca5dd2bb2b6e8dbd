"""How a day, a time and a length of time are said in Dutch."""

from datetime import date, datetime

from flask_babel import format_date, format_decimal

from app.clock import AMSTERDAM
from app.i18n.spoken import gettext

HOUR = 60
KILOBYTE = 1000
ROUND = 5


def day(value: date | datetime) -> str:
    """Say a day: 'maandag 23 november 2026'."""
    return str(format_date(_local(value), "EEEE d MMMM y"))


def day_short(value: date | datetime) -> str:
    """Say a day in short: '23 nov'."""
    return str(format_date(_local(value), "d MMM")).replace(".", "")


def time_of_day(value: datetime) -> str:
    """Say a time: '10.42'."""
    return value.astimezone(AMSTERDAM).strftime("%H.%M").removeprefix("0")


def clock_time(value: datetime) -> str:
    """Say the time of something that just happened: '10:42'."""
    return value.astimezone(AMSTERDAM).strftime("%H:%M")


def moment(value: datetime) -> str:
    """Say a moment: 'maandag 23 november 2026, 10.42 uur'."""
    return gettext("%(day)s, %(time)s", day=day(value), time=time_of_day(value))


def duration(minutes: int) -> str:
    """Say how long something takes: '45 min', '1 uur', '1,5 uur', '2 uur en 15 min'."""
    hours, rest = divmod(minutes, HOUR)
    if hours == 0:
        return gettext("%(minutes)s min", minutes=rest)
    if rest == 0:
        return gettext("%(hours)s hours", hours=hours)
    if rest == HOUR // 2:
        return gettext("%(hours)s and a half hours", hours=hours)
    return gettext("%(hours)s hours and %(minutes)s min", hours=hours, minutes=rest)


def file_size(size: int) -> str:
    """Say how large a file is: '340 kB', '1,4 MB'."""
    kilobytes = max(1, round(size / KILOBYTE))
    if kilobytes < KILOBYTE:
        return f"{kilobytes} kB"
    return f"{format_decimal(size / KILOBYTE**2, '0.#')} MB"


def _local(value: date | datetime) -> date:
    return value.astimezone(AMSTERDAM).date() if isinstance(value, datetime) else value
