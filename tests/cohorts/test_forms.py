"""What the forms about a cohort refuse."""

from datetime import date

import pytest
from flask import Flask

from app.cohorts.forms import InviteForm, NewCohortForm
from app.cohorts.rules import MOST
from tests.factories import Make

GOOD = {"name": " Najaar   2026 ", "starts_on": "2026-09-01", "ends_on": "18-12-2026"}


def test_a_good_plan_is_read(app: Flask, make: Make) -> None:
    ours = make.organisation()
    typed = GOOD | {"organisation": ours.public_id, "trainers": "ingrid@oudeveen.example"}
    with app.test_request_context("/", method="POST", data=typed):
        form = NewCohortForm([ours])

        assert form.validate(), form.errors
        assert form.plan.name == "Najaar 2026"
        assert form.plan.ends_on == date(2026, 12, 18)
        assert form.chosen == ours
        assert [one.email for one in form.trainers.people.invitees] == ["ingrid@oudeveen.example"]


def test_what_nobody_can_see_is_left_out_of_a_name(app: Flask, make: Make) -> None:
    """A sign of nothing is refused by PostgreSQL; one that turns the text around misleads."""
    ours = make.organisation()
    typed = GOOD | {"organisation": ours.public_id, "name": "Na\0jaar \u202e2026\u2066"}
    with app.test_request_context("/", method="POST", data=typed):
        form = NewCohortForm([ours])

        assert form.validate(), form.errors
        assert form.plan.name == "Najaar 2026"


def test_a_list_that_is_far_too_long_is_not_read_at_all(app: Flask) -> None:
    typed = {"role": "learner", "people": "noor\n" * 200_000}
    with app.test_request_context("/", method="POST", data=typed):
        form = InviteForm()

        assert not form.validate()
        assert form.people.errors == ["Dit is te lang."]
        assert form.people.people.invitees == []


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"name": "  "}, "name"),
        ({"name": "\0\u202e"}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"starts_on": "1 september"}, "starts_on"),
        ({"starts_on": "2026-02-30"}, "starts_on"),
        ({"ends_on": "2026-09-01"}, "ends_on"),
        ({"ends_on": ""}, "ends_on"),
        ({"organisation": "somebody else's"}, "organisation"),
        ({"trainers": "ingrid"}, "trainers"),
    ],
)
def test_a_mistake_is_told_at_its_field(
    app: Flask, make: Make, change: dict[str, str], wrong: str
) -> None:
    ours = make.organisation()
    typed = GOOD | {"organisation": ours.public_id, "trainers": ""} | change
    with app.test_request_context("/", method="POST", data=typed):
        form = NewCohortForm([ours])

        assert not form.validate()
        assert wrong in form.errors


def test_a_list_is_refused_with_everything_that_is_wrong(app: Flask) -> None:
    typed = {"role": "learner", "people": "noor\na@x.nl\na@x.nl\n" + "z" * 100}
    with app.test_request_context("/", method="POST", data=typed):
        form = InviteForm()

        assert not form.validate()
        assert form.people.errors == [
            "noor is geen e-mailadres. a@x.nl staat twee keer in de lijst. "
            + "z" * 60
            + "… is geen e-mailadres."
        ]


@pytest.mark.parametrize("people", ["", " ; \n"])
def test_an_empty_list_is_told(app: Flask, people: str) -> None:
    with app.test_request_context("/", method="POST", data={"role": "learner", "people": people}):
        form = InviteForm()

        assert not form.validate()
        assert form.people.errors == ["Vul minstens één e-mailadres in."]


def test_a_list_has_an_end(app: Flask) -> None:
    people = "\n".join(f"n{number}@x.nl" for number in range(MOST + 1))
    with app.test_request_context("/", method="POST", data={"role": "learner", "people": people}):
        assert not InviteForm().validate()


@pytest.mark.parametrize("role", ["organiser", "nonsense", ""])
def test_one_invites_learners_and_trainers_only(app: Flask, role: str) -> None:
    with app.test_request_context("/", method="POST", data={"role": role, "people": "a@x.nl"}):
        form = InviteForm()

        assert not form.validate()
        assert set(form.errors) == {"role"}
