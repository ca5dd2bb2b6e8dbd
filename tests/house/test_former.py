"""Whoever left, was taken out, or whose cohort was closed, is outside from that moment on."""

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import delete, select, update

from app.accounts.models import User
from app.clock import now
from app.cohorts.models import Cohort, Enrolment
from app.db import db
from app.organisations.models import Membership
from app.projects.models import ProjectMember
from tests.client import PageClient
from tests.house.test_reach import owned
from tests.house.world import Distance, World, make_world


def ends_enrolment(user: User) -> None:
    db.session.execute(update(Enrolment).where(Enrolment.user_id == user.id).values(ended_at=now()))


def loses_membership(user: User) -> None:
    db.session.execute(delete(Membership).where(Membership.user_id == user.id))


def leaves_team(user: User) -> None:
    db.session.execute(delete(ProjectMember).where(ProjectMember.user_id == user.id))


def cohort_is_closed(user: User) -> None:
    mine = select(Enrolment.cohort_id).where(Enrolment.user_id == user.id)
    db.session.execute(update(Cohort).where(Cohort.id.in_(mine)).values(closed_at=now()))


def is_deactivated(user: User) -> None:
    user.deactivated_at = now()


# What is one's own stays: attempts at self-checks; a seat until somebody gives it up; and of a
# team one stays a member when the cohort is over.
OWN_STILL = ("quizzes.", "workshops.show", "workshops.cancel", "workshops.calendar")
STAYS: dict[tuple[str, str], tuple[str, ...]] = {
    ("learner", "leaves_team"): (*OWN_STILL, "workshops.sign_up"),
    ("learner", "ends_enrolment"): (
        *OWN_STILL,
        *("projects.", "exercises.", "grading.feedback"),
    ),
    ("trainer", "ends_enrolment"): (),
    ("trainer", "cohort_is_closed"): (),
    ("organiser", "loses_membership"): (),
    ("administrator", "loses_membership"): (),
}
HAPPENS: dict[str, Callable[[User], None]] = {
    what.__name__: what
    for what in (ends_enrolment, loses_membership, leaves_team, cohort_is_closed)
}


@pytest.mark.parametrize(("role", "what"), STAYS)
def test_nothing_opens_any_more_but_what_is_ones_own(app: Flask, role: str, what: str) -> None:
    world = make_world()
    client = _browser(app, world, role)
    HAPPENS[what](world.people[role])

    opened = {
        rule.endpoint
        for rule, method in owned(app)
        if client.open(_address(app, world, rule.endpoint, method), method=method).status_code
        != 404
    }

    strange = {name for name in opened if not name.startswith(STAYS[role, what])}
    assert strange == set()


@pytest.mark.parametrize("role", ["learner", "trainer", "organiser", "administrator"])
def test_who_is_deactivated_is_a_stranger_from_the_next_click_on(app: Flask, role: str) -> None:
    world = make_world()
    client = _browser(app, world, role)
    assert client.get("/mijn-cursus").status_code == 200

    is_deactivated(world.people[role])

    answers = {
        client.open(_address(app, world, rule.endpoint, method), method=method).status_code
        for rule, method in owned(app)
    }
    assert answers == {302, 401}
    assert client.get("/mijn-cursus").location == "/inloggen?next=/mijn-cursus"


def _browser(app: Flask, world: World, role: str) -> PageClient:
    client = app.test_client()
    assert isinstance(client, PageClient)
    return client.sign_in(world.people[role])


def _address(app: Flask, world: World, endpoint: str, method: str) -> str:
    values = world.places[Distance.TEAM].values()
    return app.url_map.bind("localhost").build(endpoint, values, method=method)
