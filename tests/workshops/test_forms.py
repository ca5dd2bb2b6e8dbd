from datetime import date, time

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from app.web.course import course
from app.workshops.forms import ChangeForm, PlanForm
from app.workshops.service import Plan
from tests.factories.workshops import KICK_OFF, workshop

FILLED_IN = {
    "title": "  Kick-off\t2 ",
    "held_on": "10-03-2026",
    "begins": "9.30",
    "ends": "",
    "place": "Raadhuis",
    "notes": " eerste\r\ntweede ",
    "seats": " 20 ",
    "sequence": "0",
}


def planned(app: Flask, kind_id: str | None = KICK_OFF, **changes: str) -> Plan:
    with app.test_request_context(method="POST", data=MultiDict(FILLED_IN | changes)):
        form = ChangeForm()
        assert form.validate(), form.errors
        return form.plan(course().workshop(kind_id) if kind_id else None)


@pytest.mark.parametrize("sent", [{}, {"sequence": ""}, {"sequence": "1\n"}, {"sequence": "٣"}])
def test_a_form_must_say_with_which_plan_it_began(app: Flask, sent: dict[str, str]) -> None:
    """What the workshop says now is no answer: then nobody would see that a colleague was first."""
    session = workshop()
    session.sequence = 3
    typed = {name: text for name, text in FILLED_IN.items() if name != "sequence"} | sent
    with app.test_request_context(method="POST", data=typed):
        form = ChangeForm.of(session)

        assert not form.validate()
        assert list(form.errors) == ["sequence"]


@pytest.mark.parametrize("key", ["k" * 22 + "\n", "é" * 22, "k" * 23, "", None])
def test_a_form_must_have_a_key_of_its_own(app: Flask, key: str | None) -> None:
    typed = FILLED_IN | ({} if key is None else {"key": key})
    with app.test_request_context(method="POST", data=typed):
        form = PlanForm()
        form.offer(course().workshops, [])

        assert not form.validate()
        assert "key" in form.errors


def test_what_people_type_is_read_as_they_mean_it(app: Flask) -> None:
    assert planned(app) == Plan(
        title="Kick-off 2",
        held_on=date(2026, 3, 10),
        begins=time(9, 30),
        ends=time(12, 0),
        place="Raadhuis",
        notes="eerste\ntweede",
        seats=20,
    )


def test_an_end_that_is_filled_in_is_kept(app: Flask) -> None:
    assert planned(app, ends="11:00").ends == time(11, 0)


def test_an_end_after_midnight_is_no_end(app: Flask) -> None:
    late = planned(app, begins="22.00")

    assert late.ends == late.begins


def test_without_a_kind_the_end_must_be_told(app: Flask) -> None:
    without = planned(app, None, title="")

    assert without.ends == without.begins
