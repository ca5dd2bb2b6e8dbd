"""Apps with other settings than the tests have, every guard on."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from app import create_app
from app.config import Settings
from app.db import db
from app.web.course import KEY
from tests.client import PageClient

MakeApp = Callable[..., Flask]


@pytest.fixture
def make_app(app: Flask) -> Iterator[MakeApp]:
    """Make an app on the same database: `make_app(base_url="https://localhost")`."""
    settings = app.extensions["leerreis.settings"]
    made = []

    def make(**changes: object) -> Flask:
        wanted = Settings.model_validate(settings.model_dump() | changes)
        other = create_app(wanted)
        other.test_client_class = PageClient
        if (wanted.mode, wanted.content) == (settings.mode, settings.content):
            other.extensions[KEY] = app.extensions[KEY]  # the same course: to read it takes long
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
