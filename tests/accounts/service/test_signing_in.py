"""Signing in: the same work and the same answer, whoever is asked for."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import select

from app.accounts import passwords
from app.accounts.errors import SignInRefusedError, TriedTooOftenError
from app.accounts.models import RateCount, User
from app.accounts.service import Attempt, limits, sign_in
from app.audit import AuditLine
from app.clock import now
from app.db import db
from tests.factories import Make, saved
from tests.factories.accounts import PASSWORD, with_password

CountQueries = Callable[[], AbstractContextManager[list[str]]]


WRONG = "is het vast niet"


def attempt(email: str, password: str = WRONG) -> Attempt:
    return Attempt(email=email, password=password, network="192.0.2.0/24")


def audit() -> list[tuple[str, str]]:
    query = select(AuditLine.action, AuditLine.result).order_by(AuditLine.id)
    return [tuple(row) for row in db.session.execute(query)]  # type: ignore[misc]  # two columns


def test_the_right_password_signs_in(noor: User) -> None:
    assert sign_in(attempt("NOOR@oudeveen.example ", PASSWORD)).id == noor.id

    assert audit() == [("account.sign_in", "ok")]


@pytest.mark.usefixtures("app")
def test_known_and_unknown_people_cost_the_same_work(
    noor: User, count_queries: CountQueries, hashings: list[str]
) -> None:
    seen = []
    for email in (noor.email, "niemand@oudeveen.example"):
        db.session.commit()
        with count_queries() as queries, pytest.raises(SignInRefusedError):
            sign_in(attempt(email))
        seen.append([statement.split(" ", 2)[:2] for statement in queries])
        db.session.commit()

    assert seen[0] == seen[1]
    assert hashings == [noor.password_hash, passwords.DUMMY]


@pytest.mark.parametrize("state", ["wrong", "unknown", "invited", "deactivated"])
def test_every_refusal_is_the_same_sentence(noor: User, state: str) -> None:
    typed = attempt(noor.email, PASSWORD)
    if state == "wrong":
        typed = attempt(noor.email)
    elif state == "unknown":
        typed = attempt("niemand@oudeveen.example", PASSWORD)
    elif state == "invited":
        noor.password_hash = None
    else:
        noor.deactivated_at = now()
    db.session.commit()

    with pytest.raises(SignInRefusedError) as refusal:
        sign_in(typed)

    assert str(refusal.value.message).startswith("Dit e-mailadres en dit wachtwoord")
    assert audit() == [("account.sign_in", "denied")]


def test_no_lock_is_held_while_a_password_is_checked(
    app: Flask, noor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = []
    verify = PasswordHasher.verify

    def look(self: PasswordHasher, kept: str, password: str) -> bool:
        inside.append(db.session.in_transaction())
        return verify(self, kept, password)

    monkeypatch.setattr(PasswordHasher, "verify", look)
    sign_in(attempt(noor.email, PASSWORD))

    assert inside == [False]
    assert app.config["TESTING"]


def test_the_right_password_too_does_not_help_who_tried_too_often(
    noor: User, hashings: list[str]
) -> None:
    for _ in range(limits.PER_ACCOUNT):
        with pytest.raises(SignInRefusedError):
            sign_in(attempt(noor.email))
        db.session.commit()

    hashings.clear()
    with pytest.raises(TriedTooOftenError):
        sign_in(attempt(noor.email, PASSWORD))

    assert hashings == []
    assert audit()[-1] == ("account.sign_in_blocked", "denied")


def test_a_crowd_that_signs_in_well_is_not_counted(make: Make) -> None:
    people = [with_password(make.user()) for _ in range(3)]

    for person in people:
        sign_in(attempt(person.email, PASSWORD))
        db.session.commit()

    assert set(db.session.scalars(select(RateCount.count))) == {0}


def test_a_weaker_hash_is_made_anew_at_the_next_sign_in(noor: User) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1).hash(PASSWORD)
    noor.password_hash = weak
    saved(noor)

    sign_in(attempt(noor.email, PASSWORD))

    assert noor.password_hash != weak
    assert not passwords.is_outdated(noor.password_hash)
