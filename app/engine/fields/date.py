import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from typing_extensions import override

from app.engine.document import Value, stored_day
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import as_typed, read_line
from app.engine.findings import Finding, Severity

LONGEST = 40
YEARS = range(1900, 2200)
MONTHS = (
    ("januari", "jan"),
    ("februari", "feb", "febr"),
    ("maart", "mrt"),
    ("april", "apr"),
    ("mei",),
    ("juni", "jun"),
    ("juli", "jul"),
    ("augustus", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "okt"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTH_NUMBER = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
YEAR_FIRST = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
DAY_FIRST = re.compile(r"(?P<day>[0-9]{1,2})([-/. ])(?P<month>[0-9]{1,2})\2(?P<year>[0-9]{4})")
IN_WORDS = re.compile(r"(?P<day>[0-9]{1,2}) (?P<month>[a-z]{3,9})\.? (?P<year>[0-9]{4})")


class DateField(FieldType):
    """A day. Stored as 2027-03-14, or as it was typed where that is no day."""

    type: Literal["date"] = "date"

    @override
    def typed(self, stored: str) -> str:
        day = stored_day(stored)
        return stored if day is None else f"{day.day}-{day.month}-{day.year}"

    @override
    def in_words(self, stored: str) -> str:
        day = stored_day(stored)
        return stored if day is None else f"{day.day} {MONTHS[day.month - 1][0]} {day.year}"

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read a day as people write it, or keep what was typed."""
        typed = read_line(raw, path, LONGEST)
        day = _day(typed.value) if isinstance(typed.value, str) else None
        return Reading(day.isoformat()) if day else typed

    @override
    def look(self, value: Value, path: str) -> Iterator[Finding]:
        """See whether it is a day of our time."""
        day = stored_day(value)
        if day is None or day.year not in YEARS:
            values = {"typed": as_typed(value)}
            yield Finding(code="DATE", severity=Severity.BLOCK, path=path, values=values)


def _day(typed: str) -> date | None:
    text = " ".join(typed.lower().split())
    found = YEAR_FIRST.fullmatch(text) or DAY_FIRST.fullmatch(text) or IN_WORDS.fullmatch(text)
    if not found:
        return None
    try:
        return date(int(found["year"]), _month(found["month"]), int(found["day"]))
    except ValueError:
        return None


def _month(written: str) -> int:
    """Read 3, 03, maart or mrt; 0 is no month."""
    return int(written) if written.isdecimal() else MONTH_NUMBER.get(written, 0)
