"""How a view answers."""

from flask import Flask

from app.web.page import page, wants_json
from tests.client import PageClient


def test_a_form_with_errors_makes_the_page_a_422(client: PageClient) -> None:
    assert client.get("/inloggen").status_code == 200
    assert client.post("/inloggen", data={}).status_code == 422


def test_a_status_that_is_given_stands(app: Flask) -> None:
    with app.test_request_context("/"):
        _html, status = page("accounts/link_refused.html", status=410)

    assert status == 410


def test_a_script_says_that_it_wants_json(app: Flask) -> None:
    with app.test_request_context("/", headers={"Accept": "application/json"}):
        assert wants_json()
    with app.test_request_context("/", headers={"Accept": "text/html,application/json;q=0.9"}):
        assert not wants_json()
