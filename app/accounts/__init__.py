"""People with an account: signing in and out, links by mail, limits on trying."""

from flask import Flask, current_app, g
from sqlalchemy.exc import SQLAlchemyError

from app.accounts.models import User
from app.db import release, transaction


def init_app(app: Flask) -> None:
    """Add this feature to the app."""
    from app.accounts import jobs  # noqa: F401, PLC0415 - importing it makes the jobs known
    from app.accounts.views import bp  # noqa: PLC0415 - the views need this package

    app.register_blueprint(bp)
    app.teardown_request(note_presence)


def note_presence(_error: BaseException | None = None) -> None:
    """Note now and then that somebody is still there, when their request is over.

    A write of its own, so that reading pages stay reads; if it fails, nobody notices.
    """
    from app.accounts import service  # noqa: PLC0415 - the service needs this package

    user = g.get("_login_user")
    if not isinstance(user, User) or not service.is_worth_noting(user.seen_at):
        return
    try:
        release()
        with transaction():
            service.note_seen(user.get_id())
    except SQLAlchemyError as error:
        current_app.logger.warning("presence was not noted: %s", type(error).__name__)
