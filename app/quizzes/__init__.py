"""Self-checks: attempts and scores."""

from flask import Flask

from app.quizzes.views import bp


def init_app(app: Flask) -> None:
    """Add this feature to the app."""
    app.register_blueprint(bp)
