from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.improvement_plan import Action
from app.ui.pictures.improvement_plan.time_line import time_line
from tests.ui.pictures.plan_samples import TODAY, USUAL, these

DAYS = st.none() | st.dates()


def test_the_line_holds_every_day_of_a_plan_and_today() -> None:
    line = time_line(USUAL, 100, 900)

    assert (line.first, line.last) == (date(2026, 6, 1), date(2027, 6, 1))
    assert line.x(line.first) == 100 < line.x(TODAY) < line.x(line.last) == 900


def test_a_short_plan_still_has_half_a_year() -> None:
    line = time_line(these(Action("A", due=TODAY)), 0, 100)

    assert (line.first, line.last) == (date(2026, 11, 1), date(2027, 5, 1))


@given(st.lists(st.tuples(DAYS, DAYS, DAYS), max_size=5), DAYS)
def test_whatever_the_days_the_line_is_short_and_each_stands_on_it(
    days: list[tuple[date | None, date | None, date | None]], today: date | None
) -> None:
    actions = [Action("A", start=a, due=b, measure_on=c) for a, b, c in days]
    line = time_line(these(*actions, today=today), 100, 900)

    assert 100 < (line.last - line.first).days < 1250
    assert all(100 <= line.x(day) <= 900 for one in days for day in one if day)
    places = [line.x(when) for when, _begins in line.months()]
    assert all(b - a >= 27 for a, b in pairwise(places))


def test_each_year_begins_once() -> None:
    begins = [when.year for when, begins in time_line(USUAL, 0, 500).months() if begins]

    assert begins == [2026, 2027]
