"""One place ends a transaction; a read never writes."""

import ast
from pathlib import Path

import pytest
from flask import Blueprint, Flask
from sqlalchemy.exc import DBAPIError

from app.accounts.models import User
from app.db import Base, db, release
from app.db.session import writing
from app.web.access import UndeclaredAccessError, require_declared_access
from tests.house.sources import APP, APP_CODE, name_of


@pytest.mark.parametrize("path", APP_CODE, ids=name_of)
def test_only_the_database_package_commits(path: Path) -> None:
    if path.is_relative_to(APP / "db"):
        return
    calls = (n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Attribute))

    assert not [call.lineno for call in calls if call.attr == "commit"]


def test_an_undeclared_route_stops_the_app() -> None:
    other = Flask("other")
    bp = Blueprint("loose", __name__)
    bp.get("/loose")(lambda: "hello")
    other.register_blueprint(bp)

    with pytest.raises(UndeclaredAccessError):
        require_declared_access(other)


def test_a_read_that_writes_fails(app: Flask) -> None:  # noqa: ARG001
    token = writing.set(False)
    db.session.add(User(email="stil@oudeveen.example", name="Stil"))

    with pytest.raises(DBAPIError):
        db.session.flush()
    release()
    writing.reset(token)


def test_every_moment_in_the_database_is_a_moment_in_utc() -> None:
    kinds = {
        type(column.type).__name__
        for table in Base.metadata.tables.values()
        for column in table.columns
        if column.name.endswith("_at")
    }

    assert kinds <= {"UtcDateTime"}
