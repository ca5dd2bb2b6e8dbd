from datetime import UTC, date, datetime, time, timedelta

import pytest

from app.workshops.rules import elapsed, is_break, later, moment_of, moments_of, timetable

AMSTERDAM = "Europe/Amsterdam"
FORWARD = date(2026, 3, 29)
BACK = date(2026, 10, 25)


@pytest.mark.parametrize(
    ("day", "at", "utc"),
    [
        (date(2026, 1, 15), time(9, 30), "2026-01-15T08:30"),
        (date(2026, 7, 15), time(9, 30), "2026-07-15T07:30"),
        (FORWARD, time(1, 59), "2026-03-29T00:59"),
        (FORWARD, time(3, 0), "2026-03-29T01:00"),
        (BACK, time(1, 59), "2026-10-24T23:59"),
        (BACK, time(3, 0), "2026-10-25T02:00"),
    ],
)
def test_half_past_nine_is_another_moment_in_summer(day: date, at: time, utc: str) -> None:
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC)

    assert moment_of(day, at, AMSTERDAM) == moment
    assert moments_of(day, at, AMSTERDAM) == [moment]


@pytest.mark.parametrize("at", [time(2, 0), time(2, 30), time(2, 59)])
def test_the_hour_that_is_skipped_is_never_shown(at: time) -> None:
    assert moments_of(FORWARD, at, AMSTERDAM) == []


@pytest.mark.parametrize("at", [time(2, 0), time(2, 30), time(2, 59)])
def test_the_hour_that_comes_back_is_shown_twice(at: time) -> None:
    first, second = moments_of(BACK, at, AMSTERDAM)

    assert second - first == timedelta(hours=1)
    assert moment_of(BACK, at, AMSTERDAM) == first


def test_another_zone_has_its_own_hours() -> None:
    assert len(moments_of(FORWARD, time(2, 30), "UTC")) == 1


@pytest.mark.parametrize(
    ("at", "minutes", "end"),
    [
        (time(9, 30), 150, time(12, 0)),
        (time(22, 0), 119, time(23, 59)),
        (time(22, 0), 120, None),
        (time(9, 30), 0, time(9, 30)),
    ],
)
def test_a_programme_ends_on_the_same_day_or_not_at_all(
    at: time, minutes: int, end: time | None
) -> None:
    assert later(at, minutes) == end


def test_each_part_of_a_programme_begins_when_the_one_before_ends() -> None:
    start = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)

    begins = timetable(start, [15, 20, 25])

    assert [moment - start for moment in begins] == [
        timedelta(),
        timedelta(minutes=15),
        timedelta(minutes=35),
    ]


@pytest.mark.parametrize(
    ("title", "rest"),
    [("Pauze", True), ("pauze met koffie", True), ("Lunch", True), ("Opening", False)],
)
def test_a_pause_is_known_by_its_name(title: str, *, rest: bool) -> None:
    assert is_break(title) is rest


@pytest.mark.parametrize(("minutes", "shown"), [(0, "0:00"), (9, "0:09"), (65, "1:05")])
def test_what_has_passed_is_shown_as_on_a_stopwatch(minutes: int, shown: str) -> None:
    assert elapsed(minutes) == shown
