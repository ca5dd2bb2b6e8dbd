"""Why signing in, or a new password, was refused."""

from datetime import datetime
from http import HTTPStatus

from flask_babel import gettext
from flask_babel import lazy_gettext as _

from app.i18n.formats import time_of_day


class AccountError(Exception):
    """Something about an account was refused."""

    message: object = _("That is not possible.")
    status = HTTPStatus.UNPROCESSABLE_ENTITY


class SignInRefusedError(AccountError):
    """The address and the password do not belong together, or the account may not be used."""

    message = _("This e-mail address and this password do not belong together.")


class TriedTooOftenError(AccountError):
    """Too many attempts from one account or one network."""

    status = HTTPStatus.TOO_MANY_REQUESTS

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.message = gettext(
            "That was too often. You can try again at %(time)s.", time=time_of_day(until)
        )


class TooManyLettersError(AccountError):
    """Somebody made us send more letters, or one person get more, than can be meant well."""

    message = _("Very many letters went out today, from you or to this person. Try again tomorrow.")
    status = HTTPStatus.TOO_MANY_REQUESTS


class TooBusyError(AccountError):
    """More passwords are being checked than this computer can bear at once."""

    message = _("It is very busy. Try again in a moment.")
    status = HTTPStatus.SERVICE_UNAVAILABLE


class WrongPasswordError(AccountError):
    """The current password is not right."""

    message = _("This is not your current password.")


class LinkRefusedError(AccountError):
    """A link from a mail was used before, or is too old."""

    message = _("This link does not work any more.")
    status = HTTPStatus.GONE


class WeakPasswordError(AccountError):
    """A new password is too easy to guess."""

    messages = {  # noqa: RUF012 - never changed
        "short": _("Choose a password of at least 12 characters. A short sentence is fine."),
        "long": _("Choose a password of at most 200 characters."),
        "personal": _("Your name or e-mail address is in it. Choose something else."),
        "common": _("Many people use this password. Choose something that only you think of."),
    }

    def __init__(self, flaw: str) -> None:
        super().__init__(flaw)
        self.message = self.messages[flaw]


class DuplicateAddressError(AccountError):
    """There is an account with this address."""

    message = _("There is already an account with this e-mail address.")
