"""A data folder of its own for each size: database, course, people."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from flask import Flask

from app import create_app
from app.config import ROOT, Settings
from app.content.publishing import publish
from app.db import db
from app.db.schema import upgrade
from bench.people import populate
from bench.scene import Scene

SECRET = "only-for-the-bench-and-long-enough-to-be-accepted"  # noqa: S105 - guards nothing


@dataclass(frozen=True)
class Filled:
    """A folder that is ready to be served."""

    settings: Settings
    app: Flask
    scene: Scene

    @property
    def environment(self) -> Mapping[str, str]:
        """What a server of this folder is started with; nothing of the caller's settings."""
        plain = {n: v for n, v in os.environ.items() if not n.startswith("LEERREIS_")}
        return plain | {
            "LEERREIS_DATA": str(self.settings.data),
            "LEERREIS_CONTENT": str(ROOT),
            "LEERREIS_SECRET_KEY": SECRET,
            "LEERREIS_BASE_URL": "http://127.0.0.1",
        }


def fill(folder: Path, learners: int, tell: Callable[[int], None]) -> Filled:
    """Make a folder with so many learners in it."""
    values = {"data": folder, "secret_key": SECRET, "base_url": "http://127.0.0.1"}
    settings = Settings.model_validate(values)
    publish(ROOT, settings.compiled)
    app = create_app(settings)
    with app.app_context():
        upgrade(db.engine)
        scene = populate(learners, tell)
        db.engine.dispose()
    return Filled(settings, app, scene)
