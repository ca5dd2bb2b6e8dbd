"""The open library: journeys that everybody can read and use again."""

from flask import Flask

from app.journeys.views import bp


def init_app(app: Flask) -> None:
    """Add this feature to the app."""
    app.register_blueprint(bp)
