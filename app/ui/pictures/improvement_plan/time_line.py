"""Where a day stands on the line of months."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.ui.pictures.improvement_plan.plan import Plan
from app.ui.pictures.kit.days import month_after, months_between

_LEAST = 6  # months on the line
_BACK, _AHEAD = 12, 24  # months from today; what lies further stands at the edge
_WIDE = 29  # px that the name of a month needs
_STEPS = (1, 2, 3, 6, 12)
_JANUARY = 1


@dataclass(frozen=True)
class TimeLine:
    """Months from `first` up to `last`, drawn between two edges."""

    left: float
    right: float
    first: date
    last: date

    def x(self, when: date) -> float:
        """Return where a day stands; one outside the line stands at its edge."""
        part = (when - self.first).days / (self.last - self.first).days
        return self.left + (self.right - self.left) * min(max(part, 0), 1)

    def holds(self, when: date) -> bool:
        """Say whether a day lies on the line."""
        return self.first <= when <= self.last

    def months(self) -> Iterator[tuple[date, bool]]:
        """Give the months that get a name, as many as fit, and whether a year begins there."""
        count = months_between(self.first, self.last)
        wide = (self.right - self.left) / count
        step = next((one for one in _STEPS if one * wide >= _WIDE), _STEPS[-1])
        year = 0
        for at in range(0, count, step):
            when = month_after(self.first, at)
            if self.x(when) + _WIDE <= self.right:
                yield when, when.year != year
            year = when.year


def time_line(plan: Plan, left: float, right: float) -> TimeLine:
    """Return the line that holds the days of a plan, not too far from today."""
    days = [d for one in plan.all for d in (one.start, one.due, one.measure_on) if d]
    today = plan.today or min(days, default=date(2026, _JANUARY, 1))
    first = max(min([*days, today]), month_after(today, -_BACK))
    last = min(max([*days, today]), month_after(today, _AHEAD))
    first = min(month_after(first, 0), month_after(last, 0))
    least = month_after(first, _LEAST)
    return TimeLine(left, right, first, max(month_after(last, 1), least))
