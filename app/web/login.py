"""Who makes this request. Higher up it is known how a token becomes a person."""

from collections.abc import Callable

from flask import Flask, Response, current_app, g, request
from flask_login import LoginManager

from app.web.access import Actor, Roles

KEY = "leerreis.find_person"
FindPerson = Callable[[str], Actor | None]


class NoRoles:
    """What a stranger does here: nothing."""

    trains = False
    organises = False
    administers = False


class Stranger:
    """Somebody who has not signed in."""

    is_authenticated = False
    is_active = False
    is_anonymous = True

    @property
    def roles(self) -> Roles:
        """A stranger has no roles."""
        return NoRoles()

    def get_id(self) -> None:
        """Nothing to remember."""


def init_login(app: Flask) -> None:
    """Recognise people by the token in their cookie, and let no cache mix them up."""
    manager = LoginManager(app)
    # Flask-Login would tie a visit to an IP address; a phone changes that all day
    manager.session_protection = None
    manager.anonymous_user = Stranger
    manager.user_loader(_find)
    app.after_request(_vary)


def find_people_by(app: Flask, find: FindPerson) -> None:
    """Say how a token becomes a person."""
    app.extensions[KEY] = find


def forget_person() -> None:
    """Go on as if a stranger asked: who it was cannot be read."""
    g._login_user = Stranger()  # noqa: SLF001 - where Flask-Login keeps it


def _find(token: str) -> Actor | None:
    find: FindPerson = current_app.extensions[KEY]
    return find(token)


def _vary(response: Response) -> Response:
    if request.endpoint != "web.static_file":
        response.vary.add("Cookie")
    return response
