"""A database of our own for each test process, on the engine that was asked for."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, create_engine, make_url, text

from app.db import Base
from app.db.session import writing
from tests.settings import DATABASE, POSTGRES

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
def fresh_database_url(folder: Path, kind: str = DATABASE) -> Iterator[str]:
    """Make an empty database, and drop it afterwards."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'test.sqlite3'}"
        return
    name = f"leerreis_test_{secrets.token_hex(6)}"
    admin = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
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
