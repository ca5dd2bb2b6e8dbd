"""The application: settings in, a wired Flask app out."""

from importlib import import_module

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from app.config import Settings, remember
from app.db import init_db
from app.i18n import init_i18n
from app.web.access import require_declared_access
from app.web.application import Application
from app.web.checks import init_ready
from app.web.compression import init_compression
from app.web.course import init_course
from app.web.errors import init_errors
from app.web.headers import init_headers
from app.web.login import init_login
from app.web.security import init_security

FEATURES = (
    "web",
    "ui",
    "mail",
    "accounts",
    "organisations",
    "cohorts",
    "projects",
    "exercises",
    "quizzes",
    "lessons",
    "grading",
    "workshops",
    "journeys",
    "coaching",
)


def create_app(settings: Settings) -> Flask:
    """Build an app from settings alone."""
    app = Application(__name__, static_folder=None)
    remember(app, settings)
    init_compression(app)
    init_headers(app, settings)
    init_db(app, settings)
    init_security(app, settings)
    init_login(app)
    init_i18n(app)
    init_course(app, settings)
    init_errors(app)
    init_ready(app)
    for name in FEATURES:
        import_module(f"app.{name}").init_app(app)
    require_declared_access(app)
    if settings.proxies:
        hops = settings.proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]  # Flask's own advice
    return app
