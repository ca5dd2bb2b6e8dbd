"""What people see when something goes wrong: what is safe first, then what to do."""

from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from traceback import format_tb
from types import TracebackType
from typing import TypeAlias

from flask import Flask, current_app, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import (
    DataError,
    IntegrityError,
    NoResultFound,
    OperationalError,
    SQLAlchemyError,
)
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.exceptions import (
    Conflict,
    HTTPException,
    InternalServerError,
    NotFound,
    ServiceUnavailable,
    UnprocessableEntity,
)

from app.content import NotInCourseError
from app.db import begin_again
from app.web.access import note_refusal
from app.web.login import forget_person
from app.web.page import wants_json

Caught: TypeAlias = tuple[type, BaseException, TracebackType | None] | tuple[None, None, None]
LONG = 20  # a typed text of this length is worth giving back
SECRET = {"password", "current_password", "new_password", "csrf_token"}
SENTENCES = {
    HTTPStatus.BAD_REQUEST: (
        _("This page was open for too long"),
        _("Go back, reload the page and try again."),
    ),
    HTTPStatus.UNAUTHORIZED: (
        _("You have been signed out"),
        _("Sign in again. What you typed is below; copy it first."),
    ),
    HTTPStatus.NOT_FOUND: (
        _("This page does not exist"),
        _("Perhaps it has moved, or you may not see it."),
    ),
    HTTPStatus.METHOD_NOT_ALLOWED: (
        _("That is not possible here"),
        _("Go back and use the buttons on the page."),
    ),
    HTTPStatus.CONFLICT: (
        _("Somebody else was just before you"),
        _("Reload the page to see what changed."),
    ),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (
        _("That is too much at once"),
        _("Send a shorter text or a smaller file."),
    ),
    HTTPStatus.UNPROCESSABLE_ENTITY: (
        _("This cannot be saved"),
        _("There is a sign in it that cannot be stored, or it is too long. Nothing was saved."),
    ),
    HTTPStatus.TOO_MANY_REQUESTS: (_("That was too often"), _("Wait a few minutes and try again.")),
    HTTPStatus.SERVICE_UNAVAILABLE: (
        _("It is very busy right now"),
        _("Nothing of yours is lost. Try again in a moment."),
    ),
    HTTPStatus.INTERNAL_SERVER_ERROR: (
        _("Something went wrong on our side"),
        _("What you saved before is safe. Try again in a moment."),
    ),
}


def init_errors(app: Flask) -> None:
    """Answer every refusal and every failure with a page of our own."""
    app.register_error_handler(HTTPException, _answer)
    app.register_error_handler(CSRFError, _forged)
    for nothing in (NoResultFound, NotInCourseError):
        app.register_error_handler(nothing, lambda _error: _answer(NotFound()))
    app.register_error_handler(OperationalError, lambda error: _failed(error, ServiceUnavailable()))
    app.register_error_handler(DataError, lambda error: _failed(error, _unstorable()))
    # two did the same thing at once, and the database let one of them do it
    for late in (IntegrityError, StaleDataError):
        app.register_error_handler(late, lambda error: _failed(error, Conflict()))
    app.register_error_handler(InternalServerError, _broke)
    app.log_exception = partial(_note, app)  # type: ignore[method-assign]  # it would write down what people typed
    app.before_request(_refuse_impossible_address)


def _refuse_impossible_address() -> None:
    """Stop at once where an address holds a sign that no database takes."""
    if "\0" in request.path:
        raise NotFound


def _forged(error: CSRFError) -> ResponseReturnValue:
    note_refusal()
    return _answer(error)


def _unstorable() -> HTTPException:
    return NotFound() if request.method == "GET" else UnprocessableEntity()


def _failed(error: Exception, answer: HTTPException) -> ResponseReturnValue:
    _note(current_app, (type(error), error, error.__traceback__))
    begin_again()
    return _answer(answer)


def _broke(error: InternalServerError) -> ResponseReturnValue:
    """Say of a failed commit what is said of a failed statement; Flask asks in another way."""
    cause = error.original_exception
    begin_again()
    if isinstance(cause, OperationalError):
        return _answer(ServiceUnavailable())
    return _answer(Conflict() if isinstance(cause, IntegrityError) else error)


def _note(app: Flask, exc_info: Caught) -> None:
    """Write down what failed and where: not what was typed, nor the address, which may be a key."""
    _kind, error, trace = exc_info
    names = " < ".join(type(one).__name__ for one in _with_causes(error))
    app.logger.error("%s in %s\n%s", names, request.endpoint, "".join(format_tb(trace)))


def _with_causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _answer(error: HTTPException) -> ResponseReturnValue:
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    if error.response is not None or status < HTTPStatus.BAD_REQUEST:
        return error.get_response()
    fallback = SENTENCES[
        HTTPStatus.INTERNAL_SERVER_ERROR
        if status >= InternalServerError.code
        else HTTPStatus.METHOD_NOT_ALLOWED
    ]
    title, advice = SENTENCES.get(status, fallback)
    if wants_json():
        return jsonify(error=str(title), advice=str(advice)), status
    return _page(title=title, advice=advice, typed=_typed()), status


def _page(**words: object) -> str:
    """Draw the page; when the database cannot even say who asks, then as for a stranger."""
    try:
        return render_template("ui/error.html", **words)
    except SQLAlchemyError:
        forget_person()
        return render_template("ui/error.html", **words)


def _typed() -> list[str]:
    """Return the texts of a form that could not be handled, so that nothing typed is lost."""
    if request.method != "POST" or request.content_length is None:
        return []
    try:
        items = list(request.form.items(multi=True))
    except HTTPException:
        return []
    return [v for name, v in items if name not in SECRET and len(v) >= LONG]
