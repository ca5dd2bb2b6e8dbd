from collections.abc import Iterator
from inspect import iscoroutinefunction
from pathlib import Path

import pytest
from flask import Flask, abort, g
from flask.testing import FlaskClient
from sqlalchemy import Connection, event, func, inspect, select

from app import create_app
from app.accounts.models import User
from app.db import Base, db, keep, made_from, release, rows, transaction
from app.db.session import READER, SESSIONS, writing
from app.web.access import access, public
from tests.databases import fresh_database_url
from tests.factories import Make
from tests.settings import test_settings


def save() -> str:
    db.session.add(User(email=f"{people()}@oudeveen.example", name="Iemand"))
    db.session.flush()
    return "saved"


def save_and_refuse() -> str:
    save()
    return abort(409)


def save_and_refuse_but_keep() -> str:
    save()
    keep()
    return abort(409)


def save_and_break() -> str:
    save()
    raise ZeroDivisionError


def look() -> str:
    return str(rows(select(func.count()).select_from(User), {}).scalar_one())


def look_twice() -> str:
    assert SESSIONS not in g  # no session is begun for plain rows
    first = look()
    assert db.session.connection().connection is reader().connection
    return f"{first} {people()} {look()}"


def look_and_let_go() -> str:
    look_twice()
    release()
    return str(db.engine.pool.checkedout())  # type: ignore[attr-defined]  # that of a queue


def look_and_break() -> str:
    look_twice()
    raise ZeroDivisionError


def reader() -> Connection:
    found: Connection = getattr(g, READER)
    return found


def people() -> int:
    return db.session.scalar(select(func.count()).select_from(User)) or 0


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Flask]:
    """An app of its own, with routes that write and then end in different ways."""
    with fresh_database_url(tmp_path) as url:
        app = create_app(test_settings(tmp_path, url))
        app.config["WTF_CSRF_ENABLED"] = False
        for view in (save, save_and_refuse, save_and_refuse_but_keep, save_and_break):
            app.add_url_rule(f"/{view.__name__}", view_func=access(public)(view), methods=["POST"])
        for look_at in (look, look_twice, look_and_let_go, look_and_break):
            app.add_url_rule(f"/{look_at.__name__}", view_func=access(public)(look_at))
        with app.app_context():
            Base.metadata.create_all(db.engine)
        yield app
        with app.app_context():
            db.engine.dispose()


@pytest.fixture
def browser(bare: Flask) -> FlaskClient:
    return bare.test_client()


@pytest.mark.parametrize(
    ("path", "status", "saved"),
    [
        ("/save", 200, 1),
        ("/save_and_refuse", 409, 0),
        ("/save_and_refuse_but_keep", 409, 1),
        ("/save_and_break", 500, 0),
    ],
)
def test_only_what_ended_well_or_was_kept_is_saved(
    bare: Flask, browser: FlaskClient, path: str, status: int, saved: int
) -> None:
    response = browser.post(path)

    with bare.app_context():
        assert (response.status_code, people()) == (status, saved)


def test_a_transaction_outside_a_request_is_all_or_nothing(bare: Flask) -> None:
    with bare.app_context():
        with transaction():
            save()
        with pytest.raises(ZeroDivisionError), transaction():
            save_and_break()

        assert people() == 1


def test_no_request_ends_with_an_event_loop(bare: Flask) -> None:
    assert bare.teardown_appcontext_funcs
    assert not [end for end in bare.teardown_appcontext_funcs if iscoroutinefunction(end)]


def columns_of(user: User) -> dict[str, object]:
    db.session.commit()
    found = db.session.execute(select(User.__table__).where(User.id == user.id)).mappings().one()
    db.session.expunge_all()
    return dict(found)


def test_what_is_made_of_a_row_is_what_the_orm_would_have_read(app: Flask, make: Make) -> None:  # noqa: ARG001
    noor = make.user(name="Noor de Groot")
    columns = columns_of(noor)
    mark = writing.set(False)
    try:
        made = made_from(User, columns)
    finally:
        writing.reset(mark)

    assert made == db.session.get(User, made.id)
    assert inspect(made).detached


def test_what_is_made_where_something_may_be_written_is_saved(app: Flask, make: Make) -> None:  # noqa: ARG001
    made = made_from(User, columns_of(make.user(name="Noor de Groot")))
    assert inspect(made).persistent
    assert not db.session.dirty

    made.name = "Noor Groot"
    db.session.commit()

    assert db.session.scalar(select(User.name)) == "Noor Groot"


def test_what_the_session_knows_already_is_not_made_twice(app: Flask, make: Make) -> None:  # noqa: ARG001
    noor = make.user()
    columns = columns_of(noor)
    known = db.session.get(User, columns["id"])

    assert made_from(User, columns) is known


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/look", 200, "0"),
        ("/look_twice", 200, "0 0 0"),
        ("/look_and_let_go", 200, "0"),
        ("/look_and_break", 500, ""),
    ],
)
def test_a_request_reads_on_one_connection_and_gives_it_back(
    bare: Flask, browser: FlaskClient, path: str, status: int, said: str
) -> None:
    with bare.app_context():
        engine = db.engine
    taken: list[object] = []
    event.listen(engine, "checkout", lambda *connection: taken.append(connection))

    response = browser.get(path)

    assert response.status_code == status
    assert response.text == said or status == 500
    assert len(taken) == 1
    assert engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # that of a queue


def test_a_connection_is_given_back_also_when_nothing_answers(
    bare: Flask, browser: FlaskClient
) -> None:
    bare.config["PROPAGATE_EXCEPTIONS"] = True

    with pytest.raises(ZeroDivisionError):
        browser.get("/look_and_break")

    with bare.app_context():
        assert db.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # that of a queue
