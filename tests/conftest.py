"""A real app on a real database for every test that asks for one; empty again after each."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import hypothesis
import pytest
import time_machine
from flask import Flask
from playwright.sync_api import Browser
from sqlalchemy import event

from app import create_app
from app.db import Base, db
from tests.browser.chromium import chromium
from tests.client import PageClient
from tests.databases import emptied, fresh_database_url, quick_folder
from tests.factories import Make
from tests.settings import COURSE, test_settings

# a busy machine is slow, not wrong: no test may fail for time
hypothesis.settings.register_profile("leerreis", deadline=None)
hypothesis.settings.load_profile("leerreis")
NOON = datetime.fromisoformat("2026-03-02T12:00:00+01:00")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what uses a database, so that those tests can run again on another one."""
    for item in items:
        if "app" in getattr(item, "fixturenames", ()):
            item.add_marker("database")


@pytest.fixture(scope="session")
def _app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder = tmp_path_factory.mktemp("leerreis")
    with quick_folder(folder) as quick, fresh_database_url(quick) as url:
        app = create_app(test_settings(folder, url))
        app.test_client_class = PageClient
        app.config["TESTING"] = True
        app.config["WTF_CSRF_ENABLED"] = False
        with app.app_context():
            Base.metadata.create_all(db.engine)
        yield app
        with app.app_context():
            db.engine.dispose()


@pytest.fixture
def now() -> Iterator[datetime]:
    """Noon on a Monday, standing still."""
    with time_machine.travel(NOON, tick=False):
        yield NOON


@pytest.fixture
def app(_app: Flask, now: datetime) -> Iterator[Flask]:  # noqa: ARG001 - the time stands still
    """The app, inside a context; whatever the test saved is gone afterwards."""
    with _app.app_context():
        yield _app
        db.session.rollback()
        emptied(db.engine)


@pytest.fixture
def make(app: Flask) -> Make:  # noqa: ARG001 - needs its context
    """Make people, cohorts and the rest: `make.user(name="Noor")`."""
    return Make()


@pytest.fixture
def client(app: Flask) -> PageClient:
    """A browser of a stranger; `client.sign_in(user)` makes it somebody's."""
    client = app.test_client()
    assert isinstance(client, PageClient)
    return client


@pytest.fixture
def course_folder() -> Path:
    """The real course."""
    return COURSE


class Queries(list[str]):
    """The statements that a block sent to the database."""


CountQueries = Callable[[], AbstractContextManager[Queries]]


@pytest.fixture
def count_queries(app: Flask) -> CountQueries:  # noqa: ARG001
    """Count statements: `with count_queries() as seen: ...; assert len(seen) <= 4`."""

    @contextmanager
    def counting() -> Iterator[Queries]:
        seen = Queries()

        def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
            if not statement.startswith(("PRAGMA", "BEGIN")):
                seen.append(statement)

        event.listen(db.engine, "before_cursor_execute", note)
        try:
            yield seen
        finally:
            event.remove(db.engine, "before_cursor_execute", note)

    return counting


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for everything: a process can drive only one at a time."""
    with chromium() as browser:
        yield browser
