"""How each database is opened: what is durable, what locks, what gives up in time."""

import sqlite3
from dataclasses import dataclass
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError

from app.db.session import writing

BUSY_MILLISECONDS = 10_000
MAY_WRITE = "leerreis.may_write"
TURN_MILLISECONDS = 40
POSTGRES_OPTIONS = (
    "-c statement_timeout=10000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=15000"
)


@dataclass(frozen=True)
class JournalMode:
    """How SQLite makes a commit survive a power cut, and why that way."""

    journal: str
    synchronous: str
    reason: str


def journal_mode(version: tuple[int, int, int] | None = None) -> JournalMode:
    """Choose by version: SQLite 3.7.0 to 3.51.2 can corrupt a reset write-ahead log.

    Fixed in 3.51.3, and in the branches 3.50.7 and 3.44.6. WAL needs FULL and a rollback
    journal needs EXTRA to keep the last commit when the power goes.
    """
    version = version or sqlite3.sqlite_version_info
    text = ".".join(map(str, version))
    if (
        version >= (3, 51, 3)
        or (3, 50, 7) <= version < (3, 51, 0)
        or (3, 44, 6) <= version < (3, 45, 0)
    ):
        return JournalMode("WAL", "FULL", f"SQLite {text} heeft de herstelde WAL")
    return JournalMode("DELETE", "EXTRA", f"SQLite {text} heeft een fout in WAL, dus geen WAL")


def engine_options(url: str) -> dict[str, Any]:
    """Return what the engine for this address needs, for Flask-SQLAlchemy-Lite."""
    options: dict[str, Any] = {"url": url, "hide_parameters": True}
    if make_url(url).get_backend_name() == "postgresql":
        options |= {
            "pool_pre_ping": True,
            "connect_args": {
                "connect_timeout": 5,
                "tcp_user_timeout": 5000,
                "options": POSTGRES_OPTIONS,
            },
        }
    else:
        options |= {"connect_args": {"timeout": BUSY_MILLISECONDS / 1000}}
    return options


def prepare(engine: Engine) -> None:
    """Teach an engine to begin transactions the way its database needs."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _open_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        event.listen(engine, "begin", _begin_postgres)


def _open_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # Python would begin transactions by itself, too late; we do it in _begin_sqlite.
    connection.isolation_level = None
    mode = journal_mode()
    for pragma in (
        f"busy_timeout={BUSY_MILLISECONDS}",
        f"journal_mode={mode.journal}",
        f"synchronous={mode.synchronous}",
        "foreign_keys=ON",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    # A write that begins as a read fails at once when another writes: say so from the start.
    may_write = writing.get()
    driver = connection.connection.dbapi_connection
    if driver is None:  # it was lost; what comes next says so
        return
    # A pragma costs as much as a small query: only when this connection was used otherwise before.
    if connection.info.get(MAY_WRITE) is not may_write:
        driver.execute(f"PRAGMA query_only={0 if may_write else 1}").close()
        connection.info[MAY_WRITE] = may_write
    if may_write:
        _begin_in_turn(connection, driver)
    else:
        driver.execute("BEGIN").close()


def _begin_in_turn(connection: Connection, driver: DBAPIConnection) -> None:
    """Begin to write as soon as nobody else does.

    SQLite looks ever more seldom whether it is free, in the end ten times a second: in a rush
    some would never get a turn. Asking anew makes it look often again.
    """
    until = monotonic() + BUSY_MILLISECONDS / 1000
    driver.execute(f"PRAGMA busy_timeout={TURN_MILLISECONDS}").close()
    try:
        while not _has_begun(connection, is_last_try=monotonic() > until):
            pass
    finally:
        driver.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}").close()


def _has_begun(connection: Connection, *, is_last_try: bool) -> bool:
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    except OperationalError as error:
        is_busy = getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
        if is_last_try or not is_busy:
            raise
        return False
    return True


def _begin_postgres(connection: Connection) -> None:
    driver = connection.connection.dbapi_connection
    wanted = not writing.get()
    if driver is not None and driver.read_only is not wanted:
        driver.read_only = wanted
