"""From what the clock on the wall shows to moments, and the times of a programme."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

BREAKS = ("pauze", "lunch", "koffie")


def moment_of(day: date, at: time, zone: str) -> datetime:
    """Return the moment at which the clock in this zone shows this; the first one of two."""
    return datetime.combine(day, at, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def moments_of(day: date, at: time, zone: str) -> list[datetime]:
    """Return every moment at which the clock shows this.

    None when the clock skips it in spring, two when the clock is put back in autumn.
    """
    wall = datetime.combine(day, at, tzinfo=ZoneInfo(zone))
    candidates = {wall.replace(fold=fold).astimezone(UTC) for fold in (0, 1)}
    shown = wall.replace(tzinfo=None)
    return sorted(
        moment
        for moment in candidates
        if moment.astimezone(wall.tzinfo).replace(tzinfo=None, fold=0) == shown
    )


def later(at: time, minutes: int) -> time | None:
    """Return the time on the clock this much later, or None when that is another day."""
    start = datetime.combine(date.min, at)
    end = start + timedelta(minutes=minutes)
    return end.time() if end.date() == start.date() else None


def timetable(starts_at: datetime, minutes: Iterable[int]) -> list[datetime]:
    """Return when each part of a programme begins."""
    begins = []
    for length in minutes:
        begins.append(starts_at)
        starts_at += timedelta(minutes=length)
    return begins


def elapsed(minutes: int) -> str:
    """Return how long it has been as a stopwatch shows it: 1:05."""
    return f"{minutes // 60}:{minutes % 60:02}"


def is_break(title: str) -> bool:
    """Whether this part of a programme is a pause."""
    return title.casefold().startswith(BREAKS)
