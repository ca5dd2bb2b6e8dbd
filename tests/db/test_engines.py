from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from app.db import db
from app.db.engines import engine_options, journal_mode, prepare
from app.db.session import writing


@pytest.mark.parametrize(
    ("version", "journal", "synchronous"),
    [
        ((3, 40, 1), "DELETE", "EXTRA"),
        ((3, 44, 5), "DELETE", "EXTRA"),
        ((3, 44, 6), "WAL", "FULL"),
        ((3, 45, 0), "DELETE", "EXTRA"),
        ((3, 50, 7), "WAL", "FULL"),
        ((3, 51, 2), "DELETE", "EXTRA"),
        ((3, 51, 3), "WAL", "FULL"),
        ((3, 52, 0), "WAL", "FULL"),
    ],
)
def test_the_journal_fits_the_version(
    version: tuple[int, int, int], journal: str, synchronous: str
) -> None:
    mode = journal_mode(version)

    assert (mode.journal, mode.synchronous) == (journal, synchronous)


def test_every_sqlite_connection_is_opened_safely(tmp_path: Path) -> None:
    engine = create_engine(**engine_options(f"sqlite:///{tmp_path / 'a.sqlite3'}"))
    prepare(engine)
    mode = journal_mode()
    level = {"FULL": 2, "EXTRA": 3}[mode.synchronous]

    for _again in range(2):  # the second one comes from the pool
        with engine.connect() as connection:
            found = {
                name: connection.execute(text(f"PRAGMA {name}")).scalar()
                for name in ("foreign_keys", "synchronous", "journal_mode", "busy_timeout")
            }
    engine.dispose()

    assert found == {
        "foreign_keys": 1,
        "synchronous": level,
        "journal_mode": mode.journal.lower(),
        "busy_timeout": 10_000,
    }


def test_a_connection_that_read_may_write_the_next_time_and_the_other_way_round(
    tmp_path: Path,
) -> None:
    engine = create_engine(**engine_options(f"sqlite:///{tmp_path / 'a.sqlite3'}"))
    prepare(engine)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE leaf (n INTEGER)"))

    for may_write in (False, True, False, False):
        token = writing.set(may_write)
        with engine.connect() as connection:
            if may_write:
                connection.execute(text("INSERT INTO leaf VALUES (1)"))
            else:
                with pytest.raises(OperationalError, match="readonly"):
                    connection.execute(text("INSERT INTO leaf VALUES (1)"))
        writing.reset(token)
    engine.dispose()


def test_postgres_gives_up_in_time(app: Flask) -> None:  # noqa: ARG001
    if db.engine.dialect.name != "postgresql":
        options = engine_options("postgresql+psycopg://x@127.0.0.1/x")
        assert "statement_timeout=10000" in options["connect_args"]["options"]
        return

    assert db.session.execute(text("SHOW statement_timeout")).scalar() == "10s"
    assert db.session.execute(text("SHOW lock_timeout")).scalar() == "3s"


def test_parameters_never_show_in_errors() -> None:
    assert engine_options("sqlite://")["hide_parameters"] is True
