"""What the browser is told about every answer."""

import pytest

from tests.client import PageClient
from tests.factories import Make
from tests.web.conftest import MakeApp


@pytest.mark.parametrize("path", ["/inloggen", "/nergens", "/health/live", "/mijn-gegevens"])
def test_every_answer_is_locked_down(client: PageClient, path: str) -> None:
    headers = client.get(path).headers

    assert headers["Content-Security-Policy"] == (
        "default-src 'self'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'; object-src 'none'"
    )
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"
    assert "Cookie" in headers["Vary"]
    assert "Strict-Transport-Security" not in headers


def test_a_personal_page_is_kept_by_no_cache(client: PageClient, make: Make) -> None:
    answer = client.sign_in(make.user()).get("/mijn-gegevens")

    assert answer.headers["Cache-Control"] == "no-store"
    assert "Cookie" in answer.headers["Vary"]


def test_a_safe_site_stays_safe(make_app: MakeApp) -> None:
    client = make_app(base_url="https://localhost").test_client()

    headers = client.get("/inloggen", base_url="https://localhost").headers

    assert headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
