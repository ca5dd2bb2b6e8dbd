"""Commands about accounts; here and not lower, because an administrator needs an organisation."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import click
from flask_babel import force_locale

from app.accounts.errors import AccountError
from app.accounts.passwords import hash_password
from app.accounts.rules import find_address, plain_name
from app.accounts.service import (
    create_account,
    invitation_address,
    require_good_password,
    set_password,
)
from app.config import SettingsError, read_settings
from app.db import db, transaction
from app.organisations import queries, service
from app.organisations.errors import OrganisationError
from app.organisations.models import Organisation, OrganisationRole
from app.web.checks import NotReadyError, require_tables


class RefusedError(Exception):
    """A command was refused; the text says why and what to do."""


@dataclass(frozen=True)
class Administrator:
    """Who will look after which organisation."""

    email: str
    name: str
    organisation: str
    programme: bool


@click.group("accounts", help="Accounts: de eerste beheerder maken.")
def cli() -> None:
    """Collect the commands about accounts."""


@cli.command("create-admin", help="Maakt een account voor een beheerder.")
@click.option("--email", required=True, help="E-mailadres van de beheerder.")
@click.option("--name", required=True, help="Naam van de beheerder.")
@click.option("--organisation", required=True, help="CBS-code of naam van de gemeente.")
@click.option("--programme", is_flag=True, help="De organisatie is een programma, geen gemeente.")
@click.option(
    "--invite", is_flag=True, help="Vraag geen wachtwoord; toon een link om het te kiezen."
)
def create_admin(
    email: str, name: str, organisation: str, *, programme: bool, invite: bool
) -> None:
    """Make an administrator, so that somebody can invite all others."""
    from app import create_app  # noqa: PLC0415 - the whole app; --help must not need it

    wanted = Administrator(email, plain_name(name), organisation, programme)
    try:
        settings = read_settings()
        require_tables(settings)
        with create_app(settings).app_context(), _in_dutch(), _closing_database():
            _check(wanted)
            password = "" if invite else _ask_password(wanted)
            click.echo(_made(wanted, password))
    except (RefusedError, SettingsError, NotReadyError) as error:
        click.echo(str(error), err=True)
        sys.exit(1)


@contextmanager
def _in_dutch() -> Iterator[None]:
    """Say every refusal in Dutch: outside a request nobody has chosen a language."""
    with force_locale("nl"):
        try:
            yield
        except (AccountError, OrganisationError) as error:
            raise RefusedError(str(error.message)) from None


@contextmanager
def _closing_database() -> Iterator[None]:
    """Leave no connection open when the command is done."""
    try:
        yield
    finally:
        db.engine.dispose()


def _ask_password(wanted: Administrator) -> str:
    typed: str = click.prompt(
        "Wachtwoord (minstens 12 tekens; u ziet niet wat u typt)",
        hide_input=True,
        confirmation_prompt="Nog een keer",
    )
    require_good_password(typed, wanted.email, wanted.name)
    return typed


def _check(wanted: Administrator) -> None:
    """Refuse what cannot be right before a password is asked."""
    if find_address(wanted.email) is None:
        raise RefusedError(f"{wanted.email} is geen e-mailadres.")
    if not wanted.name:
        raise RefusedError("Vul met --name een naam in.")


def _made(wanted: Administrator, password: str) -> str:
    """Make the account; return what to tell."""
    kept = hash_password(password) if password else ""
    with transaction():
        organisation = _organisation(wanted)
        user = create_account(wanted.email, wanted.name)
        service.join(user, organisation, OrganisationRole.ADMINISTRATOR)
        if kept:
            set_password(user, kept)
        address = invitation_address(user)
    told = f"{user.name} is beheerder van {organisation.name}."
    return told if address is None else f"{told}\nKies een wachtwoord op: {address}"


def _organisation(wanted: Administrator) -> Organisation:
    if wanted.programme:
        return service.programme(wanted.organisation)
    known = queries.find_organisation(wanted.organisation)
    return known or service.organisation_of_municipality(wanted.organisation)
