from datetime import date

import pytest

from app.ui.pictures.kit.days import (
    day,
    day_short,
    how_late,
    month,
    month_after,
    months_between,
)

WHEN = date(2026, 3, 26)


def test_days_are_said_in_dutch() -> None:
    assert (day(WHEN), day_short(WHEN), month(WHEN)) == ("26 maart 2026", "26 mrt", "mrt")


def test_months_are_counted_over_years() -> None:
    assert month_after(WHEN, 10) == date(2027, 1, 1)
    assert month_after(WHEN, -3) == date(2025, 12, 1)
    assert months_between(WHEN, date(2027, 1, 1)) == 10


def test_the_first_and_the_last_year_have_an_end() -> None:
    assert month_after(date.max, 5).year == date.max.year
    assert month_after(date.min, -5).year == date.min.year


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2026, 3, 27), "1 dag te laat"),
        (date(2026, 4, 1), "6 dagen te laat"),
        (date(2026, 4, 2), "1 week te laat"),
        (date(2026, 6, 4), "10 weken te laat"),
        (date(2028, 6, 4), "ruim een jaar te laat"),
    ],
)
def test_what_is_late_says_by_how_much(today: date, said: str) -> None:
    assert how_late(WHEN, today) == said
