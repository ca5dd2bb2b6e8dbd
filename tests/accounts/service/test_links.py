"""Links in letters by which somebody sets a password, once."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import select

from app.accounts import queries
from app.accounts.errors import LinkRefusedError, TriedTooOftenError, WeakPasswordError
from app.accounts.models import OneTimeLink, User
from app.accounts.passwords import is_right
from app.accounts.service import (
    ask_for_reset,
    begin_visit,
    invitation_address,
    limits,
    send_reset_link,
    set_password_by_link,
)
from app.cohorts import find_signed_in
from app.db import db
from app.jobs import Job
from app.mail import Mail
from tests.conftest import NOON
from tests.factories import Make
from tests.factories.accounts import PASSWORD

CountQueries = Callable[[], AbstractContextManager[list[str]]]
ANOTHER = "nog eens vier woorden"


def token_in(address: str | None) -> str:
    assert address is not None
    return address.rsplit("/", 1)[1]


def reset(user: User, cause: str = "one") -> str:
    send_reset_link(user.id, cause)
    body = db.session.scalars(select(Mail.body).order_by(Mail.id.desc()).limit(1)).one()
    return next(word.rsplit("/", 1)[1] for word in body.split() if word.startswith("http"))


def test_who_was_invited_gets_a_link_and_who_can_sign_in_gets_none(make: Make, noor: User) -> None:
    address = invitation_address(make.user())

    assert address is not None
    assert address.startswith("http://localhost/wachtwoord-instellen/")
    assert invitation_address(noor) is None


def test_the_token_of_a_link_is_not_kept(make: Make) -> None:
    token = token_in(invitation_address(make.user()))

    assert token not in str(db.session.execute(select(OneTimeLink.__table__)).all())


def test_a_link_sets_a_password_once(make: Make) -> None:
    user = make.user()
    token = token_in(invitation_address(user))
    db.session.commit()

    set_password_by_link(token, ANOTHER, "Noor van Dam")

    assert is_right(user.password_hash, ANOTHER)
    assert user.name == "Noor van Dam"
    with pytest.raises(LinkRefusedError):
        set_password_by_link(token, PASSWORD)


@pytest.mark.parametrize(("purpose", "hours"), [("reset", 2), ("invitation", 14 * 24)])
def test_a_link_gets_too_old(make: Make, noor: User, purpose: str, hours: int) -> None:
    token = reset(noor) if purpose == "reset" else token_in(invitation_address(make.user()))
    db.session.commit()

    with time_machine.travel(NOON + timedelta(hours=hours, seconds=-1), tick=False):
        assert queries.find_link(token) is not None
    with time_machine.travel(NOON + timedelta(hours=hours), tick=False):
        assert queries.find_link(token) is None


def test_a_new_password_ends_every_visit_and_every_other_link(noor: User) -> None:
    visit, first, second = begin_visit(noor), reset(noor, "one"), reset(noor, "two")
    db.session.commit()

    set_password_by_link(second, ANOTHER)

    assert find_signed_in(visit) is None
    assert queries.find_link(first) is None


def test_a_new_password_lets_in_who_tried_too_often(noor: User) -> None:
    bounds = limits.account_limits(noor.email)
    for _ in range(limits.PER_ACCOUNT):
        limits.count(bounds)
    token = reset(noor)
    db.session.commit()

    set_password_by_link(token, ANOTHER)

    limits.refuse_when_spent(bounds)


def test_a_weak_password_does_not_use_the_link_up(noor: User) -> None:
    token = reset(noor)

    with pytest.raises(WeakPasswordError):
        set_password_by_link(token, "NoorBakker2026")

    assert queries.find_link(token) is not None


def test_a_link_of_a_deactivated_account_is_nothing(noor: User) -> None:
    token = reset(noor)
    noor.deactivated_at = NOON
    db.session.commit()

    assert queries.find_link(token) is None


def test_asking_costs_the_same_work_for_known_and_unknown(
    noor: User, count_queries: CountQueries
) -> None:
    seen = []
    for email in (noor.email, "niemand@oudeveen.example"):
        db.session.commit()
        with count_queries() as statements:
            ask_for_reset(email)
        seen.append([statement.split(" ", 2)[:2] for statement in statements])

    assert seen[0] == seen[1]
    names = db.session.scalars(select(Job.name)).all()
    assert names == ["accounts.send_reset_link"] * 2


def test_asking_too_often_is_refused(noor: User) -> None:
    for _ in range(limits.RESETS_PER_ACCOUNT):
        ask_for_reset(noor.email)

    with pytest.raises(TriedTooOftenError):
        ask_for_reset(noor.email)


@pytest.mark.parametrize("state", ["unknown", "deactivated"])
def test_nothing_is_sent_to_nobody(noor: User, state: str) -> None:
    if state == "deactivated":
        noor.deactivated_at = NOON

    send_reset_link(0 if state == "unknown" else noor.id, "one")

    assert not db.session.scalars(select(Mail)).all()


def test_a_job_that_runs_twice_sends_one_letter(noor: User) -> None:
    send_reset_link(noor.id, "one")
    send_reset_link(noor.id, "one")

    assert len(db.session.scalars(select(Mail)).all()) == 1
    assert len(db.session.scalars(select(OneTimeLink)).all()) == 1
