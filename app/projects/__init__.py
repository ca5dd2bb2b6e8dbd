"""A team's own journey: who is in it, and what it makes."""

from flask import Flask


def init_app(app: Flask) -> None:
    """Add this feature to the app."""
    from app.projects.views import bp  # noqa: PLC0415 - the views need this package

    app.register_blueprint(bp)
