from datetime import date

import pytest

from app.engine.months import months_after


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2027, 4, 8), 3, date(2027, 7, 8)),
        (date(2027, 4, 8), 24, date(2029, 4, 8)),
        (date(2027, 12, 1), 1, date(2028, 1, 1)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2027, 8, 31), 1, date(2027, 9, 30)),
        (date(2027, 4, 8), 0, date(2027, 4, 8)),
    ],
)
def test_it_is_the_same_day_or_the_last_one(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later
