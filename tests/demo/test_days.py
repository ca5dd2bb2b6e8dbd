from datetime import UTC, date, datetime, timedelta

import pytest

from app import clock
from app.demo import days

WEEK = [date(2026, 11, 30) + timedelta(days=number) for number in range(7)]


@pytest.mark.parametrize("today", WEEK, ids=str)
def test_whatever_day_it_is_what_was_is_over_and_what_comes_is_far_enough_away(
    monkeypatch: pytest.MonkeyPatch, today: date
) -> None:
    now = datetime.combine(today, datetime.min.time(), UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    was = [days.first_teaser(), days.first_kick_off()]
    comes = [days.teaser(), days.kick_off(), days.last_kick_off(), days.training(), days.persona()]
    first, second = days.atelier()

    assert {day.weekday() for day in was + comes} == {days.WEDNESDAY}
    assert was == sorted(was)
    assert comes == sorted(comes)
    assert timedelta(days=2) <= today - was[-1] <= timedelta(days=8)
    assert today - was[0] <= timedelta(days=35)  # the cohort began then
    assert timedelta(days=6) <= comes[0] - today
    assert comes[-1] < first
    assert second - first == timedelta(days=1)
    assert second - today <= timedelta(days=70)  # the cohort ends then
