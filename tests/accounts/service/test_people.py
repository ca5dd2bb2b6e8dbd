"""Making accounts, and what their owners change."""

from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.errors import (
    DuplicateAddressError,
    TriedTooOftenError,
    WeakPasswordError,
    WrongPasswordError,
)
from app.accounts.models import User
from app.accounts.passwords import is_right
from app.accounts.service import (
    NewPassword,
    account_for,
    begin_visit,
    change_password,
    create_account,
    limits,
    rename,
)
from app.audit import AuditLine
from app.cohorts import find_signed_in
from app.db import db, transaction
from app.mail import Mail
from tests.factories.accounts import PASSWORD

ANOTHER = "nog eens vier woorden"


def test_an_unknown_address_gets_an_account_without_a_password(app: Flask) -> None:  # noqa: ARG001
    user = account_for(" Saar.Vos@Oudeveen.Example", "Saar\u200b  Vos")

    assert (user.email, user.name) == ("saar.vos@oudeveen.example", "Saar Vos")
    assert user.password_hash is None


def test_without_a_name_the_address_tells_one(app: Flask) -> None:  # noqa: ARG001
    assert account_for("saar.vos@oudeveen.example").name == "Saar Vos"


def test_a_known_address_keeps_its_account_and_its_name(noor: User) -> None:
    assert account_for("NOOR@oudeveen.example", "Somebody Else") == noor
    assert noor.name == "Noor Bakker"


def test_two_who_invite_the_same_colleague_get_one_account(app: Flask, other_app: Flask) -> None:
    both, found = Barrier(2), []

    def ask(worker: Flask) -> None:
        with worker.app_context():
            both.wait()
            with transaction():
                found.append(account_for("saar@oudeveen.example").id)

    threads = [Thread(target=ask, args=[worker]) for worker in (app, other_app)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [found[0]] * 2
    assert len(db.session.scalars(select(User)).all()) == 1


def test_an_address_has_one_account(noor: User) -> None:
    with pytest.raises(DuplicateAddressError):
        create_account(noor.email, "Noor Bakker")


def test_changing_the_password_signs_out_everywhere_and_tells_by_mail(noor: User) -> None:
    token = begin_visit(noor)

    change_password(noor, NewPassword(current=PASSWORD, new=ANOTHER))

    assert is_right(noor.password_hash, ANOTHER)
    assert find_signed_in(token) is None
    assert db.session.scalars(select(Mail.recipient)).all() == [noor.email]


def test_the_current_password_must_be_right(noor: User) -> None:
    with pytest.raises(WrongPasswordError):
        change_password(noor, NewPassword(current="is het niet", new=ANOTHER))

    assert is_right(noor.password_hash, PASSWORD)
    line = db.session.scalars(select(AuditLine)).one()
    assert (line.action, line.result) == ("account.set_password", "denied")


def test_guessing_the_current_password_is_limited(noor: User, hashings: list[str]) -> None:
    for _ in range(limits.PER_ACCOUNT):
        with pytest.raises(WrongPasswordError):
            change_password(noor, NewPassword(current="is het niet", new=ANOTHER))
        db.session.commit()

    hashings.clear()
    with pytest.raises(TriedTooOftenError):
        change_password(noor, NewPassword(current=PASSWORD, new=ANOTHER))
    assert hashings == []


def test_a_weak_password_is_refused_by_the_service_too(noor: User) -> None:
    with pytest.raises(WeakPasswordError):
        change_password(noor, NewPassword(current=PASSWORD, new="Welkom123456"))


def test_a_name_is_kept_plain(noor: User) -> None:
    rename(noor, " Noor\n<b>Vos</b> ")

    assert noor.name == "Noor <b>Vos</b>"
