"""The page to sign in, and the way out."""

import re
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from app.accounts.models import User, UserSession
from app.accounts.service import limits
from app.audit import AuditLine
from app.db import db
from tests.client import PageClient
from tests.conftest import NOON
from tests.factories.accounts import PASSWORD


def sign_in(client: PageClient, email: str, password: str = PASSWORD, **more: str) -> TestResponse:
    form = {"email": email, "password": password} | more
    return client.post("/inloggen", data=form, headers={"User-Agent": "Firefox/1 (Windows)"})


def cookie_of(client: PageClient) -> dict[str, object]:
    with client.session_transaction() as cookie:
        return dict(cookie)


def is_in(client: PageClient) -> bool:
    return client.get("/mijn-gegevens").status_code == 200


def test_the_page_asks_for_address_and_password(client: PageClient) -> None:
    page = client.get("/inloggen?next=/mijn-gegevens")

    assert 'autocomplete="username"' in page.text
    assert 'autocomplete="current-password"' in page.text
    assert 'value="/mijn-gegevens"' in page.text


def test_signing_in_leads_where_one_wanted_to_go(client: PageClient, noor: User) -> None:
    asked = client.get("/mijn-gegevens?x=1")
    assert asked.location == "/inloggen?next=/mijn-gegevens?x%3D1"

    answer = sign_in(client, noor.email, next="/mijn-gegevens?x=1")

    assert answer.location == "/mijn-gegevens?x=1"
    assert is_in(client)
    assert db.session.scalars(select(UserSession.device)).all() == ["Firefox · Windows"]


@pytest.mark.parametrize(
    "target", ["//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", ""]
)
def test_nobody_is_led_away_after_signing_in(client: PageClient, noor: User, target: str) -> None:
    assert sign_in(client, noor.email, next=target).location == "/"


@pytest.mark.parametrize("email", ["noor@oudeveen.example", "niemand@oudeveen.example"])
def test_a_refusal_keeps_the_address_and_not_the_password(
    client: PageClient, noor: User, email: str
) -> None:
    page = sign_in(client, email, "dit is mijn geheime zin", next="/mijn-gegevens")

    assert page.status_code == 422
    assert f'value="{email}"' in page.text
    assert "Dit e-mailadres en dit wachtwoord horen niet bij elkaar." in page.text
    assert "geheime zin" not in page.text
    assert 'value="/mijn-gegevens"' in page.text
    assert noor.password_hash


def test_empty_fields_are_told_at_the_field(client: PageClient) -> None:
    page = client.post("/inloggen", data={})

    assert page.status_code == 422
    assert page.text.count("Vul uw wachtwoord in.") == 2


def test_hostile_addresses_are_shown_literally(client: PageClient) -> None:
    page = sign_in(client, '"><script>alert(1)</script>@x.nl')

    assert page.status_code == 422
    assert "<script>alert(1)" not in page.text
    assert "&lt;script&gt;alert(1)" in page.text


def test_signing_in_makes_everything_in_the_cookie_new(client: PageClient, noor: User) -> None:
    sign_in(client, noor.email)
    first = cookie_of(client)
    with client.session_transaction() as cookie:
        cookie["csrf_token"] = "from before"
        cookie["planted"] = "by somebody else"

    sign_in(client, noor.email)

    second = cookie_of(client)
    assert second["_user_id"] != first["_user_id"]
    assert "csrf_token" not in second
    assert "planted" not in second
    with client.session_transaction() as cookie:
        cookie.update(first)
    assert not is_in(client)


def test_signing_out_makes_a_copied_cookie_worthless(
    app: Flask, client: PageClient, noor: User
) -> None:
    sign_in(client, noor.email)
    thief = app.test_client()
    assert isinstance(thief, PageClient)
    with thief.session_transaction() as cookie:
        cookie.update(cookie_of(client))
    assert is_in(thief)

    answer = client.post("/uitloggen")

    assert answer.location == "/inloggen"
    assert not is_in(client)
    assert not is_in(thief)
    actions = db.session.scalars(select(AuditLine.action).order_by(AuditLine.id)).all()
    assert actions == ["account.sign_in", "account.sign_out"]


def test_signing_out_twice_or_as_a_stranger_is_fine(client: PageClient) -> None:
    assert client.post("/uitloggen").status_code == 302
    assert "U bent uitgelogd." in client.get("/inloggen").text


def test_a_link_cannot_sign_anybody_out(client: PageClient, noor: User) -> None:
    sign_in(client, noor.email)

    assert client.get("/uitloggen").status_code == 405
    assert is_in(client)


def test_who_does_nothing_for_half_an_hour_is_signed_out(client: PageClient, noor: User) -> None:
    sign_in(client, noor.email)

    with time_machine.travel(NOON + timedelta(minutes=29), tick=False):
        assert is_in(client)
    with time_machine.travel(NOON + timedelta(minutes=58), tick=False):
        assert is_in(client)
    with time_machine.travel(NOON + timedelta(minutes=89), tick=False):
        assert not is_in(client)


def test_twelve_hours_are_enough_even_for_the_busy(client: PageClient, noor: User) -> None:
    sign_in(client, noor.email)

    for minutes in range(20, 12 * 60, 20):
        with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
            assert is_in(client), minutes
    with time_machine.travel(NOON + timedelta(hours=12), tick=False):
        assert not is_in(client)


def test_a_deactivated_account_is_out_at_once(client: PageClient, noor: User) -> None:
    sign_in(client, noor.email)

    noor.deactivated_at = NOON

    assert not is_in(client)
    assert sign_in(client, noor.email).status_code == 422


def test_who_is_signed_in_does_not_see_the_page_again(client: PageClient, noor: User) -> None:
    sign_in(client, noor.email)

    assert client.get("/inloggen?next=/mijn-gegevens").location == "/mijn-gegevens"


def test_the_limit_holds_over_two_workers(app: Flask, other_app: Flask, noor: User) -> None:
    workers = [app.test_client(), other_app.test_client()]
    other_app.config["WTF_CSRF_ENABLED"] = False

    answers = [
        sign_in(worker, noor.email, f"gok nummer {number}")  # type: ignore[arg-type]  # both PageClient
        for number in range(limits.PER_ACCOUNT)
        for worker in [workers[number % 2]]
    ]
    assert {answer.status_code for answer in answers} == {422}

    for worker in workers:
        page = sign_in(worker, noor.email, PASSWORD)  # type: ignore[arg-type]
        assert page.status_code == 429
        assert "U kunt het om 12.15 uur opnieuw proberen." in page.text
        assert re.search(r'value="noor@oudeveen\.example"', page.text)
        assert PASSWORD not in page.text


def test_a_network_that_tries_many_accounts_is_refused(client: PageClient, noor: User) -> None:
    bounds = limits.password_limits("niemand@oudeveen.example", "127.0.0.0/24")[1:]
    for _ in range(limits.PER_NETWORK):
        limits.count(bounds)

    assert sign_in(client, noor.email).status_code == 429
