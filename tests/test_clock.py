from datetime import UTC, datetime, timedelta

import time_machine

from app import clock


def test_now_is_a_moment_in_utc() -> None:
    with time_machine.travel(datetime(2026, 7, 1, 12, tzinfo=UTC), tick=False):
        assert clock.now() == datetime(2026, 7, 1, 12, tzinfo=UTC)
        assert clock.now().tzinfo is UTC


def test_amsterdam_knows_summer_time() -> None:
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC).astimezone(clock.AMSTERDAM)

    assert summer.utcoffset() == timedelta(hours=2)
