"""Who may come in."""

from dataclasses import dataclass

import pytest
from flask import Flask

from app.accounts.models import Roles
from app.web import access
from tests.client import PageClient
from tests.factories import Make


@dataclass
class Someone:
    is_authenticated: bool
    roles: Roles


STRANGER = Someone(is_authenticated=False, roles=Roles())
LEARNER = Someone(is_authenticated=True, roles=Roles())
TRAINER = Someone(is_authenticated=True, roles=Roles(trains=True))
ORGANISER = Someone(is_authenticated=True, roles=Roles(organises=True))
ADMINISTRATOR = Someone(is_authenticated=True, roles=Roles(organises=True, administers=True))
SOMEHOW = Someone(
    is_authenticated=False, roles=Roles(trains=True, organises=True, administers=True)
)
EVERYONE = (STRANGER, LEARNER, TRAINER, ORGANISER, ADMINISTRATOR, SOMEHOW)


@pytest.mark.parametrize(
    ("rule", "allowed"),
    [
        (access.public, [True, True, True, True, True, True]),
        (access.signed_in, [False, True, True, True, True, False]),
        (access.trains, [False, False, True, False, False, False]),
        (access.organises, [False, False, False, True, True, False]),
        (access.administers, [False, False, False, False, True, False]),
        (access.guides, [False, False, True, True, True, False]),
    ],
)
def test_each_rule_lets_in_whom_it_names(rule: access.Rule, allowed: list[bool]) -> None:
    assert [rule(one) for one in EVERYONE] == allowed


def test_a_stranger_is_asked_to_sign_in_and_comes_back(client: PageClient) -> None:
    assert client.get("/mijn-gegevens").location == "/inloggen?next=/mijn-gegevens"
    assert client.head("/mijn-gegevens").status_code == 302


def test_a_stranger_who_sends_something_keeps_it(client: PageClient) -> None:
    text = "een lange zin die niemand nog een keer wil typen <b>"

    page = client.post("/mijn-gegevens", data={"name": text, "short": "kort"})

    assert page.status_code == 401
    assert "een lange zin die niemand nog een keer wil typen &lt;b&gt;" in page.text
    assert "U bent uitgelogd" in page.text


def test_what_one_may_not_see_does_not_exist(client: PageClient, make: Make) -> None:
    client.sign_in(make.learner())

    refused, missing = client.get("/organisaties"), client.get("/nergens")

    assert (refused.status_code, missing.status_code) == (404, 404)
    assert refused.text == missing.text


def test_who_tries_doors_is_noted_without_what_they_tried_to_send(
    client: PageClient, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    user = make.learner()
    client.sign_in(user).post("/organisaties/geheim/uitnodigen?x=geheim", data={"a": "geheim"})

    assert f"refused: organisations.invite for {user.public_id}" in caplog.text
    assert "geheim" not in caplog.text


def test_every_route_says_who_may_come_in(app: Flask) -> None:
    access.require_declared_access(app)

    assert not [name for name, v in app.view_functions.items() if not hasattr(v, "access_rule")]


@pytest.mark.parametrize("name", ["loose", "ecstatic", "static"])
def test_a_route_that_does_not_say_so_stops_the_start(name: str) -> None:
    other = Flask("other", static_folder=None)
    other.add_url_rule("/loose", name, lambda: "hello")

    with pytest.raises(access.UndeclaredAccessError, match=name):
        access.require_declared_access(other)
