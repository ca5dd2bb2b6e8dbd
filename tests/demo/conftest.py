"""The demonstration, filled once for each process and put back for each test."""

import pytest

from app.db import db
from app.demo import fill
from tests.databases import Rows, put_back, rows_in


@pytest.fixture(scope="session")
def filled() -> list[Rows]:
    """What the first test that needs it found in the database."""
    return []


@pytest.fixture
def demo(app: object, filled: list[Rows]) -> None:  # noqa: ARG001 - needs its database
    """The whole demonstration in the database of this test."""
    if filled:
        put_back(db.engine, filled[0])
        return
    fill()
    db.session.commit()
    filled.append(rows_in(db.engine))
