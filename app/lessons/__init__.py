"""My course, a module, a lesson."""

from flask import Flask

from app.lessons.views import bp


def init_app(app: Flask) -> None:
    """Add this feature to the app."""
    app.register_blueprint(bp)
