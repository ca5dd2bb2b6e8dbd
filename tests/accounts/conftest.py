"""A second copy of the app on the same database, and people who can sign in."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher
from flask import Flask

from app import create_app
from app.accounts.models import User
from app.config import Settings
from app.db import db
from app.web.course import KEY
from tests.client import PageClient
from tests.factories import Make
from tests.factories.accounts import with_password


@pytest.fixture
def noor(make: Make) -> User:
    return with_password(make.user("Noor Bakker", email="noor@oudeveen.example"))


@pytest.fixture
def other_app(app: Flask) -> Iterator[Flask]:
    """Another worker: an app of its own on the same database, with every guard on."""
    settings = app.extensions["leerreis.settings"]
    assert isinstance(settings, Settings)
    other = create_app(settings)
    other.test_client_class = PageClient
    other.config["TESTING"] = True
    other.extensions[KEY] = app.extensions[KEY]  # the same course: to read it takes long
    yield other
    with other.app_context():
        db.engine.dispose()


@pytest.fixture
def hashings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every hash that a typed password is compared with; each costs the same time."""
    seen: list[str] = []
    verify = PasswordHasher.verify

    def counted(self: PasswordHasher, kept: str, password: str) -> bool:
        seen.append(kept)
        return verify(self, kept, password)

    monkeypatch.setattr(PasswordHasher, "verify", counted)
    return seen
