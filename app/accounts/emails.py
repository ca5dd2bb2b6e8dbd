"""The letters about an account itself."""

from flask_babel import gettext as _
from sqlalchemy import select

from app.accounts.models import User
from app.db import db
from app.mail import Mail, send


def reset_link(user: User, address: str, cause: str) -> None:
    """Send the link by which somebody who forgot the password sets a new one."""
    send(
        to=user.email,
        subject=_("Set a new password"),
        template="accounts/mail/reset_link.txt",
        key=_reset_key(cause),
        user=user,
        address=address,
    )


def is_reset_written(cause: str) -> bool:
    """Whether this request was answered before: a job may run twice."""
    return db.session.scalar(select(Mail.id).where(Mail.key == _reset_key(cause))) is not None


def password_changed(user: User, cause: str) -> None:
    """Tell somebody that the password was changed, in case it was not them."""
    send(
        to=user.email,
        subject=_("Your password has been changed"),
        template="accounts/mail/password_changed.txt",
        key=f"accounts.password_changed/{cause}",
        user=user,
    )


def _reset_key(cause: str) -> str:
    return f"accounts.reset/{cause}"
