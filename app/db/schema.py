"""The shape of the tables over time: which version is there, and bringing it up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import OperationalError

MIGRATIONS = Path(__file__).parent / "migrations"
VERSION_TABLE = "alembic_version"
# any number will do, as long as every instance asks for the same one
ADVISORY_LOCK = 7_435_001


class SchemaError(Exception):
    """The tables do not fit this version of the program; the text says what to do."""


def newest_revision() -> str:
    """Return the number of the last migration; they are numbered files with one head."""
    return max(path.stem[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def found_revision(connection: Connection) -> str | None:
    """Return the migration that the database is at, or None when it is empty."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608 - a constant
    return None if found is None else str(found)


def require_schema(engine: Engine) -> None:
    """Raise SchemaError unless the tables fit this version of the program."""
    found = _found_in(engine)
    newest = newest_revision()
    if found is None:
        raise SchemaError("De database is nog leeg. Maak de tabellen met: ./leerreis migrate")
    _refuse_newer(found)
    if found < newest:
        raise SchemaError(
            f"De database is ouder dan dit programma ({found} in plaats van {newest})."
            " Werk die bij met: ./leerreis migrate"
        )


def _found_in(engine: Engine) -> str | None:
    try:
        with engine.connect() as connection:
            return found_revision(connection)
    except OperationalError as error:
        reason = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else "?"
        raise SchemaError(
            f"De database is niet te bereiken ({reason}). Klopt LEERREIS_DATABASE_URL en staat"
            " de database aan?"
        ) from None


def _refuse_newer(found: str) -> None:
    newest = newest_revision()
    if found > newest:
        raise SchemaError(
            f"De database is nieuwer dan dit programma ({found} in plaats van {newest})."
            " Zet de nieuwste versie van Leerreis neer."
        )


def upgrade(engine: Engine, revision: str = "head") -> tuple[str | None, str | None]:
    """Bring the tables up to date, all or nothing; return the version before and after.

    Raise SchemaError when the database cannot be reached, or is newer than this program.
    """
    _refuse_newer(_found_in(engine) or "")
    return _migrate(engine, "upgrade", revision)


def downgrade(engine: Engine, revision: str) -> tuple[str | None, str | None]:
    """Bring the tables back to an earlier version; only for tests and emergencies."""
    return _migrate(engine, "downgrade", revision)


def _migrate(engine: Engine, direction: str, revision: str) -> tuple[str | None, str | None]:
    # Alembic is only needed here: the web workers never load it
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with _alone(engine) as connection:
        before = found_revision(connection)
        config.attributes["connection"] = connection
        getattr(command, direction)(config, revision)
        after = found_revision(connection)
        _require_whole(connection)
        connection.commit()
    return before, after


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """Open a connection that no other migration can stand beside."""
    with engine.connect() as connection:
        driver = connection.connection.dbapi_connection
        assert driver is not None  # noqa: S101 - it has just been opened
        if engine.dialect.name == "sqlite":
            # A copied table would take its children along (ON DELETE CASCADE): not now.
            # This must come before the transaction; inside one SQLite ignores it.
            driver.execute("PRAGMA foreign_keys=OFF").close()
            try:
                yield connection
            finally:
                connection.rollback()
                driver.execute("PRAGMA foreign_keys=ON").close()
        else:
            connection.execute(text("SET LOCAL lock_timeout = '1s'"))
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})"))
            yield connection


def _require_whole(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise SchemaError(
            f"Na de migratie wijzen {len(broken)} rijen nergens heen. Er is niets gewijzigd."
        )
