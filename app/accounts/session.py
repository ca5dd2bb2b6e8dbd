from flask import session
from flask_login import current_user, login_user, logout_user

from app.accounts.models import User

COOKIE_KEY = "_user_id"  # where Flask-Login keeps what User.get_id() gives


def signed_in_user() -> User:
    """Return whoever makes this request; @access has already refused strangers."""
    user = current_user._get_current_object()  # noqa: SLF001 - the proxy has no public way
    assert isinstance(user, User)  # noqa: S101
    return user


def find_token() -> str | None:
    """Return the token in this browser's cookie, whether it is still worth something or not."""
    token = session.get(COOKIE_KEY)
    return token if isinstance(token, str) else None


def start_session(user: User, token: str) -> None:
    """Put the token in the cookie; nothing of before stays, so nobody can have prepared it.

    Clearing also makes the next form get a CSRF token of its own.
    """
    session.clear()
    user.take_token(token)
    login_user(user)


def end_session() -> None:
    """Leave nothing in the cookie."""
    logout_user()
    session.clear()
