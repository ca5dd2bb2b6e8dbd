"""The database: its session, its base class, its columns; the only package that commits."""

from inspect import iscoroutinefunction

from flask import Flask

from app.config import Settings
from app.db.base import Base
from app.db.engines import engine_options, prepare
from app.db.session import (
    begin_again,
    db,
    init_session,
    keep,
    made_from,
    release,
    rows,
    transaction,
)

__all__ = [
    "Base",
    "begin_again",
    "db",
    "init_db",
    "keep",
    "made_from",
    "release",
    "rows",
    "transaction",
]


def init_db(app: Flask, settings: Settings) -> None:
    """Open the database of the settings for this app."""
    app.config["SQLALCHEMY_ENGINES"] = {"default": engine_options(settings.database)}
    db.init_app(app)
    _close_nothing_asynchronous(app)
    with app.app_context():
        prepare(db.engine)
    init_session(app)


def _close_nothing_asynchronous(app: Flask) -> None:
    """Take away what would start a thread and an event loop after each request.

    The extension closes asynchronous sessions in them; we never have any.
    """
    app.teardown_appcontext_funcs = [
        close for close in app.teardown_appcontext_funcs if not iscoroutinefunction(close)
    ]
