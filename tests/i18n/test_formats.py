from datetime import UTC, datetime

import pytest
from flask import Flask

from app.i18n.formats import (
    clock_time,
    day,
    day_short,
    duration,
    file_size,
    moment,
    time_of_day,
)

SUMMER = datetime(2026, 7, 1, 7, 5, tzinfo=UTC)
WINTER = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(5, "5 min"), (60, "1 uur"), (90, "1,5 uur"), (135, "2 uur en 15 min"), (0, "0 min")],
)
def test_a_length_of_time_is_said_as_people_do(app: Flask, minutes: int, said: str) -> None:
    with app.test_request_context():
        assert duration(minutes) == said


@pytest.mark.parametrize(
    ("size", "said"), [(1, "1 kB"), (340_400, "340 kB"), (999_600, "1 MB"), (1_440_000, "1,4 MB")]
)
def test_a_size_is_said_in_words_that_people_know(app: Flask, size: int, said: str) -> None:
    with app.test_request_context():
        assert file_size(size) == said


def test_times_are_those_of_amsterdam(app: Flask) -> None:
    with app.test_request_context():
        assert (time_of_day(SUMMER), time_of_day(WINTER)) == ("9.05", "10.42")
        assert clock_time(WINTER) == "10:42"
        assert day(WINTER) == "maandag 23 november 2026"
        assert day_short(WINTER) == "23 nov"
        assert moment(WINTER) == "maandag 23 november 2026, 10.42 uur"
