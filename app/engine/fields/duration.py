import re
from collections.abc import Iterator
from typing import Literal

from typing_extensions import override

from app.engine.document import Value
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.typed import as_typed, read_line
from app.engine.findings import Finding, Severity

LONGEST = 40
STORED = re.compile(r"P(?P<days>\d{1,5})D|PT(?P<minutes>\d{1,7})M", re.ASCII)
MINUTES = {"minuut": 1, "minuten": 1, "min": 1, "uur": 60, "uren": 60, "u": 60}
DAYS = {
    "dag": 1,
    "dagen": 1,
    "week": 7,
    "weken": 7,
    "maand": 30,
    "maanden": 30,
    "jaar": 365,
    "jaren": 365,
}
TYPED = re.compile(r"(?P<number>[0-9]{1,4})(?P<half>[.,]5)? ?(?P<unit>[a-z]+)\.?")
ONE = {"een": "1", "één": "1", "twee": "2", "drie": "3", "half": "0,5", "een half": "0,5"}
ABOUT = re.compile(r"(?:circa|ongeveer|zo'n|ruim|bijna) ")
DAY = 24 * 60
WORDS = (
    ("jaar", "jaar", 365 * DAY),
    ("maand", "maanden", 30 * DAY),
    ("week", "weken", 7 * DAY),
    ("dag", "dagen", DAY),
    ("uur", "uur", 60),
    ("minuut", "minuten", 1),
)


class DurationField(FieldType):
    """How long something takes. Stored as ISO 8601 (P21D, PT90M), or as typed if it is no time.

    A month counts as 30 days and a year as 365: what people remember is not more exact.
    """

    type: Literal["duration"] = "duration"

    @override
    def typed(self, stored: str) -> str:
        """Write it in the largest unit that fits: "3 weken", and "20 dagen"."""
        minutes = minutes_of(stored)
        if not minutes:
            return stored
        name, many, size = next(unit for unit in WORDS if minutes and minutes % unit[2] == 0)
        return f"{minutes // size} {name if minutes == size else many}"

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read "3 weken", "anderhalf uur" or "20 minuten", or keep what was typed."""
        typed = read_line(raw, path, LONGEST)
        if isinstance(typed.value, str) and not STORED.fullmatch(typed.value):
            return Reading(_stored(typed.value) or typed.value, typed.problems)
        return typed

    @override
    def look(self, value: Value, path: str) -> Iterator[Finding]:
        """See whether it is a length of time."""
        if not isinstance(value, str) or not STORED.fullmatch(value):
            values = {"typed": as_typed(value)}
            yield Finding(code="DURATION", severity=Severity.BLOCK, path=path, values=values)


def minutes_of(stored: object) -> int | None:
    """Return how long a stored duration is in minutes; None when it is no duration."""
    found = STORED.fullmatch(stored) if isinstance(stored, str) else None
    if found is None:
        return None
    return int(found["days"]) * DAY if found["days"] else int(found["minutes"])


def _stored(typed: str) -> str | None:
    text = ABOUT.sub("", " ".join(typed.lower().split()))
    text = text.replace("anderhalf", "1,5").replace("anderhalve", "1,5")
    first, _space, rest = text.partition(" ")
    found = TYPED.fullmatch(f"{ONE[first]} {rest}" if first in ONE else text)
    if found is None:
        return None
    twice = int(found["number"]) * 2 + (1 if found["half"] else 0)
    unit = found["unit"]
    if unit in MINUTES:
        return f"PT{max(twice * MINUTES[unit] // 2, 0)}M"
    return f"P{twice * DAYS[unit] // 2}D" if unit in DAYS else None
