"""One place ends a transaction; a read never writes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Blueprint, Flask
from sqlalchemy.exc import DBAPIError

from app.accounts.models import User
from app.db import Base, db, release
from app.db.session import writing
from app.web.access import UndeclaredAccessError, require_declared_access
from tests.house.sources import APP, APP_CODE, all_obey


def test_only_the_database_package_commits() -> None:
    outside = [path for path in APP_CODE if not path.is_relative_to(APP / "db")]
    all_obey(outside, _commits, "app.db ends a transaction, nobody else: leave the commit out")


def _commits(path: Path) -> Iterator[str]:
    text = path.read_text()
    for node in ast.walk(ast.parse(text)) if "commit" in text else ():
        if isinstance(node, ast.Attribute) and node.attr == "commit":
            yield f"line {node.lineno}"


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
