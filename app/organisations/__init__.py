"""Municipalities and programmes, and who belongs to them."""

from flask import Flask

from app.accounts.queries import find_workplaces_by


def init_app(app: Flask) -> None:
    """Add this feature to the app; here it becomes known where people work."""
    from app.organisations import queries  # noqa: PLC0415 - both need this package
    from app.organisations.views import bp  # noqa: PLC0415

    app.register_blueprint(bp)
    find_workplaces_by(app, queries.workplaces_of)
