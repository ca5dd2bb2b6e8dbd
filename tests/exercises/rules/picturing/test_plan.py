from datetime import date

import pytest

from app.content.reading import read_course
from app.engine.document import Value
from app.engine.picture_kind import PictureKind
from app.engine.records import Around, Moment
from app.exercises.rules.picturing import Filled, draw
from app.exercises.rules.picturing.plan import plan_of
from app.ui.pictures.drawing import Paper
from app.ui.pictures.improvement_plan import Action
from tests.settings import COURSE

TEMPLATE = read_course(COURSE).exercise("verbeterplan").template
TODAY = date(2027, 4, 8)
VALUES: dict[str, Value] = {
    "actions": [
        {"id": "m1", "title": "Stuur een bericht", "owner": "Ravi", "status": "wacht_op",
         "status_note": "de leverancier", "start": "2027-04-01", "due": "2027-06-04",
         "measure": "bellers", "baseline": "100", "target": "50", "measure_on": "2027-10-01",
         "measurements": [{"id": "w1", "value": "90"}, {"id": "w2", "value": "70"}],
         "effect_conclusion": "deels"},
        {"id": "m2", "title": "Iets doen", "due": "binnenkort"},
    ]
}  # fmt: skip


def filled(values: dict[str, Value]) -> Filled:
    return Filled(TEMPLATE, values, Around([], Moment(TODAY)), "v", "gemeente Oudeveen")


def test_a_plan_is_drawn_as_it_stands_today() -> None:
    plan = plan_of(filled(VALUES))

    assert plan.today == TODAY
    assert plan.all[0] == Action(
        "Stuur een bericht", "Ravi", "wacht_op", "de leverancier", date(2027, 4, 1),
        date(2027, 6, 4), "bellers", "100", "50", date(2027, 10, 1), "70", "Deels gelukt",
    )  # fmt: skip
    assert plan.status(plan.all[0]) == "Wacht op iets"


def test_a_day_that_is_no_day_is_no_deadline() -> None:
    assert plan_of(filled(VALUES)).all[1].due is None


@pytest.mark.parametrize("values", [{}, {"actions": [{"id": "m1", "status": "x"}]}, VALUES])
def test_whatever_was_filled_in_can_be_drawn(values: dict[str, Value]) -> None:
    drawing = draw(PictureKind.PLAN, filled(values))

    assert drawing.sheets[0].startswith("<svg")
    assert drawing.narrow.startswith("<svg")
    assert drawing.paper is Paper.SHEET
