"""Migrations: up, down, up; with data; equal to the models; killed halfway leaves the old."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Engine, create_engine, inspect, text
from sqlalchemy.orm import Session

from app.accounts.models import User, UserSession
from app.db import Base
from app.db.engines import engine_options, prepare
from app.db.schema import (
    MIGRATIONS,
    SchemaError,
    _alone,
    downgrade,
    found_revision,
    newest_revision,
    require_schema,
    upgrade,
)
from tests.databases import fresh_database_url

pytestmark = [pytest.mark.database, pytest.mark.usefixtures("_app")]  # _app: loads all models


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with fresh_database_url(tmp_path) as url:
        engine = create_engine(**engine_options(url))
        prepare(engine)
        yield engine
        engine.dispose()


def test_the_tables_are_those_of_the_models(engine: Engine) -> None:
    upgrade(engine)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_up_down_and_up_again_ends_where_it_began(engine: Engine) -> None:
    upgrade(engine)
    downgrade(engine, "base")
    with engine.connect() as connection:
        left = set(inspect(connection).get_table_names()) - {"alembic_version"}
    upgrade(engine)

    assert left == set()
    require_schema(engine)


def test_migrations_are_numbered_without_a_gap() -> None:
    numbers = sorted(path.stem[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))

    assert numbers == [f"{n:04}" for n in range(1, len(numbers) + 1)]
    assert newest_revision() == numbers[-1]


def test_an_empty_older_or_newer_database_is_refused_with_what_to_do(engine: Engine) -> None:
    with pytest.raises(SchemaError, match="leerreis migrate"):
        require_schema(engine)
    upgrade(engine)
    for number, words in (("0000", "ouder"), ("9999", "nieuwer")):
        with engine.begin() as connection:
            connection.execute(
                text("UPDATE alembic_version SET version_num = :number"), {"number": number}
            )
        with pytest.raises(SchemaError, match=words):
            require_schema(engine)


def test_an_unreachable_database_is_refused_in_one_sentence() -> None:
    nowhere = create_engine(
        "postgresql+psycopg://x@127.0.0.1:1/x", connect_args={"connect_timeout": 1}
    )

    with pytest.raises(SchemaError, match="niet te bereiken") as refusal:
        require_schema(nowhere)
    assert "\n" not in str(refusal.value)


def test_a_migration_that_breaks_leaves_everything_as_it_was(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_connection: object) -> None:
        raise SchemaError

    monkeypatch.setattr("app.db.schema._require_whole", break_down)
    with pytest.raises(SchemaError):
        upgrade(engine)

    with engine.connect() as connection:
        assert found_revision(connection) is None
        assert inspect(connection).get_table_names() == []


def test_rows_that_point_to_a_changed_table_survive(engine: Engine) -> None:
    """Altering a parent on SQLite copies it; with foreign keys on, its children would go too."""
    upgrade(engine)
    with Session(engine) as session, session.begin():
        user = User(email="a@b.example", name="A")
        session.add(user)
        session.flush()
        session.add(UserSession(token_hash="t", user_id=user.id))
    _copy_users(engine)

    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM user_session")).scalar() == 1


def _copy_users(engine: Engine) -> None:
    how: Literal["always", "never"] = (
        "always" if engine.dialect.name == "sqlite" else "never"
    )  # only SQLite copies
    with _alone(engine) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("user", recreate=how) as batch:
            batch.alter_column("name", nullable=False)
        connection.commit()
