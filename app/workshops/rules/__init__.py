"""Pure calculations about appointments: when they are, and how other programs are told."""

from app.workshops.rules.lines import one_line, visible
from app.workshops.rules.times import elapsed, is_break, later, moment_of, moments_of, timetable

__all__ = [
    "elapsed",
    "is_break",
    "later",
    "moment_of",
    "moments_of",
    "one_line",
    "timetable",
    "visible",
]
