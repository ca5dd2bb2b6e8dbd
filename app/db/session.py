"""One session for each request or job, and the only code that ends a transaction."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, TypeVarTuple

from flask import Flask, Response, g, request
from flask_sqlalchemy_lite import SQLAlchemy
from sqlalchemy import Connection, CursorResult, Engine, Select
from sqlalchemy.orm import Session, make_transient_to_detached
from typing_extensions import override

from app.db.base import Base

Columns = TypeVarTuple("Columns")
Model = TypeVar("Model", bound=Base)
Given = Mapping[str, object]
READING = {"GET", "HEAD", "OPTIONS"}
REFUSED = 400

READER = "leerreis_reader"
SESSIONS = "_sqlalchemy_sessions"  # where the extension keeps those of this request

# Whether what begins now may write. Requests that only read say no; all else may.
writing: ContextVar[bool] = ContextVar("writing", default=True)


class RequestSession(Session):
    """A session that reads on the connection on which its request reads without it."""

    @override
    def get_bind(self, *args: Any, **kwargs: Any) -> Engine | Connection:
        return super().get_bind(*args, **kwargs) if writing.get() else _reader()


db = SQLAlchemy(session_options={"expire_on_commit": False, "class_": RequestSession})


def start_request() -> None:
    """Let the coming transaction know whether it may write."""
    writing.set(request.method not in READING)


def finish_transaction(response: Response) -> Response:
    """Commit a write that ended well; roll everything else back."""
    if writing.get() and (response.status_code < REFUSED or g.get("keep_writes")):
        db.session.commit()
    else:
        release()
    return response


def end_request(_error: BaseException | None = None) -> None:
    """Forget what the request was allowed to do."""
    _close_reader()
    writing.set(True)


def rows(statement: Select[*Columns], given: Given) -> CursorResult[*Columns]:
    """Read plain columns; a request that reads nothing else never begins a session."""
    connection = db.session.connection() if writing.get() else _reader()
    return connection.execute(statement, given)


def made_from(kind: type[Model], columns: Given) -> Model:
    """Make an object of all its columns, in a tenth of the steps that the ORM needs for any query.

    In a request that may write it belongs to the session: what is changed is saved.
    """
    made: Model = kind.__mapper__.class_manager.new_instance()
    made.__dict__.update(columns)
    make_transient_to_detached(made)
    return db.session.merge(made, load=False) if writing.get() else made


def keep() -> None:
    """Commit this request although its answer is a refusal: a count of attempts, a merge."""
    g.keep_writes = True


def release() -> None:
    """End what was read so far, so that slow work (a password hash) holds no lock."""
    if SESSIONS in g:
        db.session.rollback()
    _close_reader()


def begin_again() -> None:
    """Leave what went wrong behind: what is read from now on is read anew, and changes nothing."""
    release()
    writing.set(False)


def _reader() -> Connection:
    """Return the one connection on which this request reads."""
    found: Connection | None = g.get(READER)
    if found is None:
        found = db.engine.connect()
        setattr(g, READER, found)
    return found


def _close_reader() -> None:
    found: Connection | None = g.pop(READER, None)
    if found is not None:
        found.close()


@contextmanager
def transaction() -> Iterator[None]:
    """Do a piece of work outside a request: all of it, or nothing."""
    token = writing.set(True)
    try:
        yield
        db.session.commit()
    except BaseException:
        db.session.rollback()
        raise
    finally:
        writing.reset(token)


def init_session(app: Flask) -> None:
    """Begin and end a transaction with every request."""
    app.before_request(start_request)
    app.after_request(finish_transaction)
    app.teardown_request(end_request)
