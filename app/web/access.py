"""Who may call a view. A view that does not say so stops the app from starting."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, Protocol

from flask import Flask, abort, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user


class Roles(Protocol):
    """What somebody does besides learning, anywhere."""

    @property
    def trains(self) -> bool:
        """Grades and guides a cohort."""

    @property
    def organises(self) -> bool:
        """Plans cohorts and workshops, invites people."""

    @property
    def administers(self) -> bool:
        """Looks after accounts and organisations."""


class Actor(Protocol):
    """Whoever makes the request."""

    is_authenticated: bool

    @property
    def roles(self) -> Roles:
        """What this person may do besides learning."""


P = ParamSpec("P")
Rule = Callable[[Actor], bool]
View = Callable[P, ResponseReturnValue]


class UndeclaredAccessError(RuntimeError):
    """A route was registered without @access."""


def actor() -> Actor:
    """Return whoever makes this request; Flask-Login's stand-in looks for them at every touch."""
    found: Actor = current_user._get_current_object()  # noqa: SLF001 - it has no public way
    return found


def public(_actor: Actor) -> bool:
    """Let everyone in."""
    return True


def signed_in(actor: Actor) -> bool:
    """Let in everyone with an account."""
    return actor.is_authenticated


def trains(actor: Actor) -> bool:
    """Let in trainers; which cohorts they see is up to the query."""
    return actor.is_authenticated and actor.roles.trains


def organises(actor: Actor) -> bool:
    """Let in organisers; which organisations they see is up to the query."""
    return actor.is_authenticated and actor.roles.organises


def administers(actor: Actor) -> bool:
    """Let in administrators."""
    return actor.is_authenticated and actor.roles.administers


def guides(actor: Actor) -> bool:
    """Let in whoever looks after a cohort: trainers and organisers."""
    return trains(actor) or organises(actor)


def access(rule: Rule) -> Callable[[View[P]], View[P]]:
    """Declare who may call a view."""

    def declare(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            if rule(actor()):
                return view(*args, **kwargs)
            return _refuse()

        guarded.access_rule = rule  # type: ignore[attr-defined]  # read at the start, below
        return guarded

    return declare


def _refuse() -> ResponseReturnValue:
    """Ask strangers to sign in; for everyone else the page does not exist."""
    if current_user.is_authenticated:
        note_refusal()
        return abort(404)
    if request.method in {"GET", "HEAD"}:
        return redirect(url_for("accounts.sign_in", next=request.full_path.rstrip("?")))
    return abort(401)


def note_refusal() -> None:
    """Write down which door somebody tried; not with which words."""
    who = getattr(actor(), "public_id", "a stranger")
    current_app.logger.warning("refused: %s for %s", request.endpoint, who)


def require_declared_access(app: Flask) -> None:
    """Refuse to start while some route does not declare its access."""
    silent = [name for name, view in app.view_functions.items() if not hasattr(view, "access_rule")]
    if silent:
        raise UndeclaredAccessError(", ".join(sorted(silent)))
