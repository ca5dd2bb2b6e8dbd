"""A small app with the design system only: no database, no features."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask, render_template_string
from flask_wtf import CSRFProtect

from app import ui
from app.config import remember
from app.i18n import init_i18n
from app.web.login import find_people_by, init_login
from tests.settings import test_settings

Render = Callable[..., str]


class Roles:
    """Somebody who does everything."""

    trains = True
    organises = True
    administers = False


class Somebody:
    """Somebody who has signed in."""

    is_authenticated = True
    is_active = True
    is_anonymous = False
    name = "Marloes van der Heijden-Oosterhuis"
    roles = Roles()

    def get_id(self) -> str:
        return "marloes"


def small_app(folder: Path, **changes: object) -> Flask:
    """Build an app with nothing but the design system."""
    settings = test_settings(folder, "", **changes)
    app = Flask("app", static_folder=None)
    remember(app, settings)
    app.config.update(SECRET_KEY=settings.secret(), TESTING=True)
    CSRFProtect(app)
    init_login(app)
    find_people_by(app, lambda _token: Somebody())
    init_i18n(app)
    ui.init_app(app)
    return app


@pytest.fixture
def ui_app(tmp_path: Path) -> Flask:
    return small_app(tmp_path)


@pytest.fixture
def render(ui_app: Flask) -> Iterator[Render]:
    """Render a piece of template, as a page would."""
    with ui_app.test_request_context("/"):
        yield render_template_string
