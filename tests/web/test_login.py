"""Who makes this request."""

from flask import Flask
from flask.sessions import SecureCookieSessionInterface

from app.web.login import Stranger
from tests.client import PageClient
from tests.factories import Make


def status(client: PageClient, **headers: str) -> int:
    return client.get("/mijn-gegevens", headers=headers).status_code


def test_a_stranger_does_nothing_here() -> None:
    stranger = Stranger()

    assert not stranger.is_authenticated
    assert not stranger.roles.trains
    assert not stranger.roles.organises
    assert not stranger.roles.administers


def test_a_phone_that_changes_its_network_stays_signed_in(client: PageClient, make: Make) -> None:
    client.sign_in(make.user())

    answers = [
        client.get(
            "/mijn-gegevens", environ_base={"REMOTE_ADDR": ip, "HTTP_USER_AGENT": f"phone {ip}"}
        ).status_code
        for ip in ("192.0.2.1", "198.51.100.7")
    ]

    assert answers == [200, 200]


def test_a_cookie_with_another_token_is_nobody(client: PageClient, make: Make) -> None:
    user = make.user()
    client.sign_in(user)
    for token in (str(user.id), user.public_id, "", None):
        with client.session_transaction() as cookie:
            cookie["_user_id"] = token
        assert status(client) == 302


def test_a_cookie_that_we_did_not_sign_is_nobody(
    app: Flask, client: PageClient, make: Make
) -> None:
    client.sign_in(make.user())
    with client.session_transaction() as cookie:
        content = dict(cookie)
    forger = Flask("forger")
    forger.secret_key = "another key of at least thirty-two signs"
    serializer = SecureCookieSessionInterface().get_signing_serializer(forger)
    assert serializer is not None

    client.set_cookie(app.config["SESSION_COOKIE_NAME"], serializer.dumps(content))

    assert status(client) == 302
