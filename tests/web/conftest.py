"""Apps with other settings than the tests have, every guard on."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from app import create_app
from app.config import Settings
from app.db import db
from tests.client import PageClient

MakeApp = Callable[..., Flask]


@pytest.fixture
def make_app(app: Flask) -> Iterator[MakeApp]:
    """Make an app on the same database: `make_app(base_url="https://localhost")`."""
    settings = app.extensions["leerreis.settings"]
    made = []

    def make(**changes: object) -> Flask:
        other = create_app(Settings.model_validate(settings.model_dump() | changes))
        other.test_client_class = PageClient
        made.append(other)
        return other

    yield make
    for other in made:
        with other.app_context():
            db.engine.dispose()


@pytest.fixture
def guarded(make_app: MakeApp) -> Flask:
    """An app that wants its own token with every form, as in production."""
    return make_app()
