"""`leerreis accounts create-admin`."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from sqlalchemy import select, text

from app.accounts.models import User
from app.accounts.passwords import is_right
from app.db import db
from app.db.schema import newest_revision
from app.organisations.cli import cli
from app.organisations.models import Membership, OrganisationKind, OrganisationRole
from app.organisations.service import sync_municipalities

WORDS = "vier woorden op een rij"
Run = Callable[..., Result]


@pytest.fixture
def migrated(app: Flask) -> Iterator[None]:  # noqa: ARG001 - needs its context
    """Say that the tables are those of this version, as migrating does."""
    db.session.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
    db.session.execute(text(f"INSERT INTO alembic_version VALUES ('{newest_revision()}')"))  # noqa: S608
    db.session.commit()
    yield
    db.session.execute(text("DROP TABLE alembic_version"))
    db.session.commit()


@pytest.fixture
def run(app: Flask, migrated: None) -> Run:  # noqa: ARG001
    sync_municipalities()
    db.session.commit()
    settings = app.extensions["leerreis.settings"]
    environment = {
        "LEERREIS_MODE": "development",
        "LEERREIS_DATA": str(settings.data),
        "LEERREIS_DATABASE_URL": settings.database,
        "LEERREIS_SECRET_KEY": settings.secret(),
        "LEERREIS_BASE_URL": settings.base_url,
    }

    def run(*words: str, typed: str = "", **more: Any) -> Result:  # noqa: ANN401
        asked = ["create-admin", "--email", "bram@oudeveen.example", "--name", "Bram Smit"]
        runner = CliRunner(env=environment | more)
        result = runner.invoke(cli, [*asked, *words], input=typed)
        db.session.rollback()
        return result

    return run


def test_an_administrator_with_a_password_is_made(run: Run) -> None:
    result = run("--organisation", "GM0402", typed=f"{WORDS}\n{WORDS}\n")

    assert result.exit_code == 0, result.output
    membership = db.session.scalars(select(Membership)).one()
    assert membership.role is OrganisationRole.ADMINISTRATOR
    assert membership.organisation.name == "Gemeente Hilversum"
    assert is_right(membership.user.password_hash, WORDS)
    assert WORDS not in result.output


def test_an_invitation_prints_a_link(run: Run) -> None:
    result = run("--organisation", "Hilversum", "--invite")

    assert "http://localhost/wachtwoord-instellen/" in result.output
    assert db.session.scalars(select(User.password_hash)).all() == [None]


def test_a_programme_can_be_made(run: Run) -> None:
    run("--organisation", "Programma Leerreis", "--programme", "--invite")

    organisation = db.session.scalars(select(Membership)).one().organisation
    assert organisation.kind is OrganisationKind.PROGRAMME


@pytest.mark.parametrize(
    ("words", "typed", "sentence"),
    [
        (["--organisation", "Hilversem", "--invite"], "", "Bedoelt u Hilversum?"),
        (["--organisation", "GM0402", "--invite", "--email", "bram"], "", "geen e-mailadres"),
        (["--organisation", "GM0402", "--invite", "--name", " "], "", "--name een naam"),
        (["--organisation", "GM0402"], "Welkom123456\n" * 2, "gebruiken veel mensen"),
    ],
)
def test_a_refusal_is_one_sentence_and_makes_nothing(
    run: Run, words: list[str], typed: str, sentence: str
) -> None:
    result = run(*words, typed=typed)

    assert result.exit_code == 1
    assert sentence in result.stderr
    assert "Traceback" not in result.output
    assert not db.session.scalars(select(User)).all()


def test_an_address_has_one_account(run: Run) -> None:
    run("--organisation", "GM0402", "--invite")

    result = run("--organisation", "GM0518", "--invite")

    assert result.exit_code == 1
    assert result.stderr.strip() == "Er is al een account met dit e-mailadres."
    assert len(db.session.scalars(select(Membership)).all()) == 1


def test_wrong_settings_are_told(run: Run) -> None:
    result = run("--organisation", "GM0402", "--invite", LEERREIS_SECRET_KEY="kort")

    assert result.exit_code == 1
    assert "LEERREIS_SECRET_KEY" in result.stderr
