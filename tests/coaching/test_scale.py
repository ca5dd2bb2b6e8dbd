"""The page of a cohort reads through indexes, so that the rest of the system costs it nothing."""

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import Connection, event

from app.db import db
from tests.client import PageClient
from tests.factories import Make
from tests.factories.coaching import lively

# what grows with everybody who ever learned here
LARGE = (
    "user", "user_session", "enrolment", "step_done", "project", "project_member",
    "exercise_document", "document_version", "submission", "grade", "booking", "membership",
)  # fmt: skip
Statements = list[tuple[str, object]]


@pytest.fixture
def statements(app: Flask) -> Statements:  # noqa: ARG001 - needs its context
    return []


def heard(statements: Statements) -> Callable[..., None]:
    def note(
        _connection: Connection, _cursor: object, statement: str, parameters: object, *_rest: object
    ) -> None:
        if statement.startswith(("SELECT", "WITH")):
            statements.append((statement, parameters))

    return note


def plan(statement: str, parameters: object) -> list[str]:
    """Return the lines of the plan; PostgreSQL must not choose a scan because a table is small."""
    with db.engine.connect() as connection:
        if db.engine.dialect.name == "sqlite":
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)  # type: ignore[arg-type]
            return [str(row[-1]) for row in rows]
        connection.exec_driver_sql("SET enable_seqscan = off")
        rows = connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)  # type: ignore[arg-type]
        return [str(row[0]) for row in rows]


def scanned(line: str) -> str:
    """Return the table of which the plan reads every row; empty when it reads through an index."""
    words = line.strip().removeprefix("->").split()
    if db.engine.dialect.name == "sqlite":
        return words[1].strip('"') if words[0] == "SCAN" else ""
    return words[3].strip('"') if words[:3] == ["Seq", "Scan", "on"] else ""


def test_no_table_that_grows_is_read_as_a_whole(
    client: PageClient, make: Make, statements: Statements
) -> None:
    cohort = make.cohort()
    trainer = make.trainer(cohort)
    lively(cohort, trainer, 6)
    client.sign_in(trainer)
    listen = heard(statements)
    event.listen(db.engine, "before_cursor_execute", listen)
    client.get(f"/cohorten/{cohort.public_id}")
    event.remove(db.engine, "before_cursor_execute", listen)

    lines = [line for found in statements for line in plan(*found)]
    assert len(statements) > 5
    assert [line for line in lines if scanned(line).rstrip("_0123456789") in LARGE] == []
