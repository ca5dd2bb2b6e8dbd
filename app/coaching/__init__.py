"""The cohort at a glance: who is where, who waits for whom."""

from flask import Flask


def init_app(app: Flask) -> None:
    """Add this feature to the app."""
    from app.coaching.views import bp  # noqa: PLC0415 - the views need this package

    app.register_blueprint(bp)
