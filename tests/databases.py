"""A database of our own for each test process, on the engine that was asked for."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, Table, create_engine, make_url, select, text

from app.db import Base
from app.db.session import writing
from tests.settings import DATABASE, POSTGRES

Rows = dict[Table, list[dict[str, object]]]
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it


@contextmanager
def quick_folder(folder: Path) -> Iterator[Path]:
    """Give a folder in memory, or else this one.

    Each commit waits until the disk has it. No test of the app looks at what a power cut leaves;
    tests/durability does, on a disk.
    """
    if not os.access(MEMORY, os.W_OK):
        yield folder
        return
    with TemporaryDirectory(prefix="leerreis-", dir=MEMORY) as quick:
        yield Path(quick)


@contextmanager
def fresh_database_url(
    folder: Path, kind: str = DATABASE, *, waits_for_disk: bool = False
) -> Iterator[str]:
    """Make an empty database, and drop it afterwards."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'test.sqlite3'}"
        return
    name = f"leerreis_test_{secrets.token_hex(6)}"
    admin = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        if not waits_for_disk:
            connection.execute(text(f"ALTER DATABASE {name} SET synchronous_commit = off"))
    try:
        yield make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()


def emptied(engine: Engine) -> None:
    """Throw away every row, children first."""
    writing.set(True)
    with engine.begin() as connection:
        for table in reversed(Base.metadata.sorted_tables):
            connection.execute(table.delete())


def rows_in(engine: Engine) -> Rows:
    """Read every row, parents first, to put them back in another test."""
    with engine.connect() as connection:
        return {
            table: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in Base.metadata.sorted_tables
        }


def put_back(engine: Engine, rows: Rows) -> None:
    """Save the rows that were read, in an empty database: much faster than making them anew."""
    writing.set(True)
    with engine.begin() as connection:
        for table, found in rows.items():
            if found:
                connection.execute(table.insert(), found)
