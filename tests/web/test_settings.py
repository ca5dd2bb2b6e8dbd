"""The settings of the app that handles this request."""

from flask import Flask

from app.web.settings import settings
from tests.web.conftest import MakeApp


def test_each_app_has_its_own_settings(app: Flask, make_app: MakeApp) -> None:
    other = make_app(session_idle_minutes=45)

    assert settings() is app.extensions["leerreis.settings"]
    with other.app_context():
        assert settings().session_idle_minutes == 45
