"""Addresses of our pages, for letters and redirects."""

import pytest
from flask import Flask

from app.web.address import full_address, own_path
from tests.web.conftest import MakeApp


@pytest.mark.parametrize("target", ["/", "/lessen/een", "/zoek?q=a%20b&x=%2F%2Fevil", "/a//b"])
def test_a_path_of_ours_is_followed(target: str) -> None:
    assert own_path(target, "/else") == target


@pytest.mark.parametrize(
    "target",
    [
        *("", "lessen", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example"),
        *("https://evil.example", "javascript:alert(1)", "/\t/evil.example", "/\n/evil.example"),
        *(" //evil.example", "/ /evil.example", "/a\r\nSet-Cookie: x=1", "/\x00/evil", "/a\\b"),
    ],
)
def test_anything_else_is_not(target: str) -> None:
    assert own_path(target, "/else") == "/else"


def test_a_whole_address_comes_from_the_settings(make_app: MakeApp) -> None:
    other = make_app(base_url="http://localhost:8123/")

    with other.test_request_context("/", headers={"Host": "evil.example"}):
        assert full_address("accounts.set_password", token="a b") == (
            "http://localhost:8123/wachtwoord-instellen/a%20b"
        )


def test_a_job_has_no_request_and_needs_none(app: Flask) -> None:
    assert app.config["TESTING"]
    assert full_address("web.home") == "http://localhost/"
