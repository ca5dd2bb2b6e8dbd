"""Every route by every role: as it declares, and nothing else."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask, Response
from flask.testing import FlaskClient
from werkzeug.routing import Rule

from app.accounts.models import User
from app.web import access
from tests.client import PageClient
from tests.factories import Make

ROUTES = Path(__file__).with_name("routes.txt")
READING = {"HEAD", "OPTIONS"}
ROLES = ("stranger", "learner", "trainer", "organiser", "administrator")
ALLOWED: dict[Callable[..., bool], set[str]] = {
    access.public: set(ROLES),
    access.signed_in: set(ROLES) - {"stranger"},
    access.trains: {"trainer"},
    access.organises: {"organiser", "administrator"},
    access.administers: {"administrator"},
    access.guides: {"trainer", "organiser", "administrator"},
}
NOBODYS = "bestaat-niet"


def calls(app: Flask) -> Iterator[tuple[Rule, str]]:
    """Give every route with each of its methods."""
    for rule in app.url_map.iter_rules():
        for method in sorted((rule.methods or set()) - READING):
            yield rule, method


def address(app: Flask, rule: Rule, method: str) -> str:
    """Return an address of this route with an object that nobody has."""
    adapter = app.url_map.bind("localhost")
    values = {name: 7 if _is_number(rule, name) else NOBODYS for name in rule.arguments}
    return adapter.build(rule.endpoint, values, method=method)


def _is_number(rule: Rule, name: str) -> bool:
    return type(rule._converters[name]).__name__ == "IntegerConverter"  # noqa: SLF001 - no public way


@pytest.fixture
def people(make: Make) -> dict[str, User | None]:
    cohort = make.cohort()
    return {
        "stranger": None,
        "learner": make.learner(cohort),
        "trainer": make.trainer(cohort),
        "organiser": make.organiser(cohort.organisation),
        "administrator": make.administrator(cohort.organisation),
    }


@pytest.mark.parametrize("role", ROLES)
def test_every_route_lets_in_whom_it_declares(
    app: Flask, people: dict[str, User | None], role: str
) -> None:
    wrong = [
        f"{method} {rule.endpoint}: {answer}"
        for rule, method in calls(app)
        if (answer := _answer(app, rule, method, people[role]))
        not in _expected(app, rule, method, role)
    ]

    assert wrong == []


def _answer(app: Flask, rule: Rule, method: str, user: User | None) -> str:
    client = app.test_client()
    assert isinstance(client, PageClient)
    if user is not None:
        client.sign_in(user)
    response = client.open(address(app, rule, method), method=method)
    if response.status_code == 302 and response.location.startswith("/inloggen?next="):
        return "sign in first"
    if response.status_code in {401, 403, 405, 500}:
        return str(response.status_code)
    return "not found" if response.status_code == 404 else "let in"


def _expected(app: Flask, rule: Rule, method: str, role: str) -> set[str]:
    declared = vars(app.view_functions[rule.endpoint])["access_rule"]  # set by @access
    if role in ALLOWED[declared]:
        # inside, an object that nobody has does not exist; without one there is a page
        return {"let in", "not found"} if rule.arguments else {"let in"}
    if role == "stranger":
        return {"sign in first"} if method == "GET" else {"401"}
    return {"not found"}


def test_the_list_of_addresses_changes_only_on_purpose(app: Flask) -> None:
    """Removing an address breaks somebody's bookmark; adding one opens a door: say so here."""
    found = {f"{method} {rule.rule}" for rule, method in calls(app)}
    written = ROUTES.read_text().split("\n")[:-1]

    assert sorted(written) == sorted(found), "tests/house/routes.txt says otherwise"
    assert written == sorted(written, key=lambda line: (line.split()[1], line))


def test_looking_or_asking_what_is_possible_is_no_way_around_a_rule(app: Flask) -> None:
    """HEAD is a GET without its page, and OPTIONS never reaches a view."""
    client = FlaskClient(app, Response)
    wrong = []
    for rule, method in calls(app):
        place = address(app, rule, method)
        head, get, options = client.head(place), client.get(place), client.options(place)
        if (head.status_code, options.status_code) != (get.status_code, 200) or options.data:
            wrong.append((method, rule.endpoint))

    assert wrong == []
