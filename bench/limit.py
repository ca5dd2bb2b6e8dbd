"""The limit: the least that a page for somebody who is signed in can do, on the same server.

Session cookie, the user through Flask-Login and SQLAlchemy from the same database, one more
query, a Jinja page of the same number of bytes. For an autosave: one row of the same number of
bytes, as durable as ours, and nothing else.
"""

import os

from flask import Flask, abort, render_template, request
from flask_login import LoginManager, UserMixin, current_user
from jinja2 import DictLoader
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    scoped_session,
    sessionmaker,
)

from app.db.engines import engine_options, prepare

PAGE = """<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><header>{{ current_user.name }}</header>
<main><h1>{{ title }}</h1><p>{{ done }} stappen gedaan</p>
%s
</main></body></html>"""
SENTENCE = "<p>Een inwoner ziet geen loketten, maar een reis met een begin en een einde.</p>\n"


class Base(DeclarativeBase):
    """The few columns that this page needs."""


class Person(UserMixin, Base):  # type: ignore[misc]  # Flask-Login has no types
    """Somebody with an account."""

    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str]


class Step(Base):
    """A step that somebody did."""

    __tablename__ = "step_done"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int]


class Written(Base):
    """What a bare save writes."""

    __tablename__ = "written"
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]


def limit_app(database: str, written: str, secret: str, size: int) -> Flask:
    """Make the app; its page has about `size` bytes."""
    app = Flask(__name__, static_folder=None)
    app.secret_key = secret
    filler = (SENTENCE * (size // len(SENTENCE) + 1))[: max(size - len(PAGE) - 20, 0)]
    app.jinja_loader = DictLoader({"page.html": PAGE % filler})
    session = scoped_session(sessionmaker(create_engine(database)))
    _sign_in_by_cookie(app, session)
    _add_save(app, written)

    @app.get("/")
    def page() -> str:
        if not current_user.is_authenticated:
            abort(404)
        mine = select(func.count()).where(Step.user_id == current_user.id)
        return render_template("page.html", title="Een les", done=session.scalar(mine))

    @app.teardown_appcontext
    def close(_error: BaseException | None) -> None:
        session.remove()

    return app


def _sign_in_by_cookie(app: Flask, session: scoped_session[Session]) -> None:
    manager = LoginManager(app)
    manager.user_loader(lambda key: session.get(Person, int(key)))


def _add_save(app: Flask, written: str) -> None:
    engine = create_engine(**engine_options(written))
    prepare(engine)  # the same pragmas as ours: just as durable
    Base.metadata.create_all(engine, tables=[Written.__table__])  # type: ignore[list-item]
    make = sessionmaker(engine)

    @app.post("/")
    def save() -> str:
        with make.begin() as session:
            session.add(Written(text=request.get_data(as_text=True)))
        return "{}"


if "LIMIT_DATABASE" in os.environ:
    app = limit_app(
        os.environ["LIMIT_DATABASE"],
        os.environ["LIMIT_WRITTEN"],
        os.environ["LIMIT_SECRET"],
        int(os.environ["LIMIT_SIZE"]),
    )
