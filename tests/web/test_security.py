"""Cookies, forms that only our own pages may send, and whom we believe to be."""

import re

import pytest
from flask import Flask

from app.web.security import LARGEST_BODY, MEGABYTE
from tests.client import PageClient
from tests.factories import Make
from tests.settings import SECRET
from tests.web.conftest import MakeApp

LONG = "iemand.met.een.lang.adres@oudeveen.example"
HTTPS = "https://localhost"


def browser(app: Flask) -> PageClient:
    client = app.test_client()
    assert isinstance(client, PageClient)
    return client


def token_on(client: PageClient, path: str, **more: str) -> str:
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', client.get(path, **more).text)
    assert found
    return found[1]


def test_a_form_without_our_token_is_refused_and_its_text_given_back(guarded: Flask) -> None:
    page = browser(guarded).post("/wachtwoord-vergeten", data={"email": LONG})

    assert page.status_code == 400
    assert LONG in page.text
    assert "Deze pagina stond te lang open" in page.text


def test_a_refused_form_is_noted(guarded: Flask, caplog: pytest.LogCaptureFixture) -> None:
    browser(guarded).post("/wachtwoord-vergeten", data={"email": LONG})

    assert "refused: accounts.forgot" in caplog.text
    assert LONG not in caplog.text


def test_a_refused_form_does_not_show_the_password(guarded: Flask) -> None:
    typed = {"email": LONG, "password": "een heel lang wachtwoord"}

    page = browser(guarded).post("/inloggen", data=typed)

    assert page.status_code == 400
    assert "een heel lang wachtwoord" not in page.text


@pytest.mark.parametrize("path", ["/uitloggen", "/weergave", "/mijn-gegevens/overal-uitloggen"])
def test_a_button_without_our_token_is_refused_too(guarded: Flask, make: Make, path: str) -> None:
    client = browser(guarded).sign_in(make.user())

    assert client.post(path).status_code == 400
    assert client.get("/mijn-gegevens").status_code == 200


def test_a_form_with_our_token_is_taken(guarded: Flask) -> None:
    client = browser(guarded)
    token = token_on(client, "/wachtwoord-vergeten")

    answer = client.post("/wachtwoord-vergeten", data={"email": LONG, "csrf_token": token})

    assert answer.status_code == 302


def test_the_token_of_somebody_else_is_refused(guarded: Flask) -> None:
    stolen = token_on(browser(guarded), "/wachtwoord-vergeten")

    client = browser(guarded)
    token_on(client, "/wachtwoord-vergeten")

    answer = client.post("/wachtwoord-vergeten", data={"email": LONG, "csrf_token": stolen})
    assert answer.status_code == 400


def test_over_https_a_form_comes_from_our_own_pages(make_app: MakeApp) -> None:
    client = browser(make_app(base_url=HTTPS))
    token = token_on(client, "/wachtwoord-vergeten", base_url=HTTPS)

    statuses = [
        client.post(
            "/wachtwoord-vergeten",
            data={"email": LONG, "csrf_token": token},
            base_url=HTTPS,
            headers={"Referer": referrer},
        ).status_code
        for referrer in ("https://evil.example/", HTTPS + "/wachtwoord-vergeten")
    ]

    assert statuses == [400, 302]


def test_the_cookie_is_for_our_pages_only(guarded: Flask) -> None:
    cookie = browser(guarded).get("/inloggen").headers["Set-Cookie"]

    assert cookie.startswith("leerreis=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie
    assert "Expires" not in cookie


def test_over_https_the_cookie_is_bound_to_this_host(make_app: MakeApp) -> None:
    client = browser(make_app(base_url=HTTPS))

    cookie = client.get("/inloggen", base_url=HTTPS).headers["Set-Cookie"]

    assert cookie.startswith("__Host-leerreis=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie


def test_another_host_name_is_not_ours(guarded: Flask) -> None:
    assert browser(guarded).get("/inloggen", base_url="http://evil.example").status_code == 400


def test_a_cookie_of_an_earlier_key_is_good_while_that_key_is_listed(
    make_app: MakeApp, make: Make
) -> None:
    new = "the new key, which is long enough as well"
    rotated = make_app(secret_key=new, secret_key_fallbacks=[SECRET])
    forgotten = make_app(secret_key=new)
    user = make.user()

    statuses = []
    for other in (rotated, forgotten):
        old = browser(make_app()).sign_in(user)
        value = old.get_cookie("leerreis")
        assert value is not None
        client = browser(other)
        client.set_cookie("leerreis", value.value)
        statuses.append(client.get("/mijn-gegevens").status_code)

    assert statuses == [200, 302]


def test_only_a_view_that_takes_files_takes_more_than_the_rest(app: Flask) -> None:
    most = {
        name: vars(view).get(LARGEST_BODY, app.config["MAX_CONTENT_LENGTH"])
        for name, view in app.view_functions.items()
    }

    larger = {name for name, size in most.items() if size > 2 * MEGABYTE}
    assert larger == {"exercises.upload"}
    assert most["exercises.upload"] == 32 * MEGABYTE
