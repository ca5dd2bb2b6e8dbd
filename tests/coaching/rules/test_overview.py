from datetime import date

import pytest

from app.coaching.rules.help import Span
from app.coaching.rules.learner import Learner, WorkState
from app.coaching.rules.overview import Only, Order, Overview
from tests.coaching.course import NOW, learner, small_course, work

SPAN = Span(date(2026, 3, 1), date(2026, 4, 30))
ALL = ("les1", "les2", "toets1", "w1", "les3", "kaart", "les4")
ANNA = learner("les1", name="Anna")
BAS = learner(*ALL, name="bas", days_ago=3)
CEES = learner(name="Cees", work=work(WorkState.HANDED_IN, days=4))
DAAN = learner("les1", name="Daan", days_ago=20)


def overview(*learners: Learner, trains: bool = True) -> Overview:
    return Overview(small_course(), learners or (DAAN, BAS, CEES, ANNA), SPAN, NOW, trains)


def names(found: Overview, only: Only, order: Order, *, descending: bool = False) -> list[str]:
    return [row.learner.name for row in found.shown(only, order, descending=descending)]


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        (Order.NAME, "Anna bas Cees Daan", "Daan Cees bas Anna"),
        (Order.PROGRESS, "Cees Anna Daan bas", "bas Anna Daan Cees"),
        (Order.ACTIVE, "Daan Cees bas Anna", "Anna bas Cees Daan"),
    ],
)
def test_rows_can_be_sorted_and_equal_ones_stay_by_name(order: Order, up: str, down: str) -> None:
    assert names(overview(), Only.ALL, order) == up.split()
    assert names(overview(), Only.ALL, order, descending=True) == down.split()


def test_the_filters_show_who_waits_and_who_needs_help() -> None:
    assert names(overview(), Only.WAITING, Order.NAME) == ["Cees"]
    assert names(overview(), Only.HELP, Order.NAME) == ["Daan"]


def test_nothing_waits_for_whoever_does_not_train() -> None:
    found = overview(trains=False)

    assert names(found, Only.WAITING, Order.NAME) == []
    assert found.waiting == []


def test_the_work_of_a_team_waits_once() -> None:
    colleague = learner(name="Els", work=work(WorkState.HANDED_IN, days=4))

    ((found, makers),) = overview(CEES, colleague).waiting
    assert found.submission == "abc"
    assert [one.name for one in makers] == ["Cees", "Els"]


def test_the_sums_add_up() -> None:
    found = overview()

    counts = (found.finished, found.on_schedule, found.behind)
    assert counts == (1, 0, 3)
    assert sum(counts) == len(found.rows)
    assert [row.percentage for row in found.rows] == [14, 100, 0, 14]


def test_modules_stand_above_their_columns() -> None:
    assert overview().groups == [("Module M0", 3), ("Module M1", 3)]
