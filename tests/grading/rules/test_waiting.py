from datetime import UTC, date, datetime, timedelta

import pytest

from app.grading.rules.waiting import CLAIM, holds, holds_until, working_days

MONDAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        (MONDAY, MONDAY, 0),
        (MONDAY, date(2026, 3, 4), 2),
        (date(2026, 2, 27), MONDAY, 1),  # Friday to Monday
        (date(2026, 2, 28), MONDAY, 1),  # handed in on Saturday
        (MONDAY, date(2026, 3, 9), 5),
        (MONDAY, date(2026, 3, 1), 0),
    ],
)
def test_only_working_days_count_as_waiting(since: date, until: date, days: int) -> None:
    assert working_days(since, until) == days


def test_a_claim_ends_by_itself() -> None:
    assert holds(NOON, NOON + CLAIM - timedelta(seconds=1))
    assert not holds(NOON, holds_until(NOON))
