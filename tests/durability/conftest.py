"""A site with people in it, on a database of its own, on either engine."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask

from app import create_app
from app.config import Settings
from app.content.publishing import publish
from app.db import db
from app.db.schema import upgrade
from tests.databases import fresh_database_url
from tests.settings import COURSE, POSTGRES, test_settings

on_postgres = pytest.mark.skipif(not POSTGRES, reason="LEERREIS_TEST_POSTGRES_URL is not set")


@dataclass(frozen=True)
class Ground:
    """Where a site can be put: settings, and an app to look into its database."""

    settings: Settings
    app: Flask


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=on_postgres)])
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    with fresh_database_url(tmp_path, request.param, waits_for_disk=True) as url:
        settings = test_settings(tmp_path, url, mode="production", base_url="http://127.0.0.1")
        publish(COURSE, settings.compiled)
        app = create_app(settings)
        with app.app_context():
            upgrade(db.engine)
            yield Ground(settings, app)
            db.session.rollback()
            db.engine.dispose()
