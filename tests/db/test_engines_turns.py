"""Who wants to write waits for a turn, and hears it when none comes."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import OperationalError

from app.db import engines
from app.db.engines import engine_options, prepare

WRITERS = 8
TIMES = 25


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = create_engine(**engine_options(f"sqlite:///{tmp_path / 'a.sqlite3'}"))
    prepare(engine)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE tally (number INTEGER NOT NULL)"))
        connection.execute(text("INSERT INTO tally VALUES (0)"))
    yield engine
    engine.dispose()


def test_many_writers_lose_nothing(engine: Engine) -> None:
    def write() -> None:
        for _time in range(TIMES):
            with engine.begin() as connection:
                seen = connection.execute(text("SELECT number FROM tally")).scalar_one()
                connection.execute(text("UPDATE tally SET number = :n"), {"n": seen + 1})

    writers = [Thread(target=write) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    with engine.connect() as connection:
        assert connection.execute(text("SELECT number FROM tally")).scalar() == WRITERS * TIMES


def test_who_waits_in_vain_hears_it(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    with engine.begin(), pytest.raises(OperationalError) as refused, engine.begin():
        pass

    assert isinstance(refused.value.orig, sqlite3.OperationalError)
    assert refused.value.orig.sqlite_errorcode == sqlite3.SQLITE_BUSY


def test_after_its_turn_a_connection_waits_as_long_as_before(engine: Engine) -> None:
    with engine.begin() as connection:
        found = connection.execute(text("PRAGMA busy_timeout")).scalar()

    assert found == engines.BUSY_MILLISECONDS
