"""How often something may be tried."""

from datetime import timedelta
from threading import Thread

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.accounts.errors import TriedTooOftenError
from app.accounts.models import RateCount
from app.accounts.service import limits
from app.accounts.service.limits import Limit
from app.db import db, transaction
from tests.conftest import NOON
from tests.factories import Make

THREE = [Limit("test/noor", 3)]


def test_the_last_attempt_allowed_says_so(app: Flask) -> None:  # noqa: ARG001
    assert [limits.count(THREE) for _ in range(3)] == [False, False, True]


def test_one_more_is_refused_until_the_quarter_is_over(app: Flask) -> None:  # noqa: ARG001
    for _ in range(3):
        limits.count(THREE)

    with pytest.raises(TriedTooOftenError) as refused:
        limits.count(THREE)

    assert "12.15 uur" in str(refused.value.message)
    with time_machine.travel(NOON + timedelta(minutes=15), tick=False):
        assert limits.count(THREE) is False


def test_a_spent_limit_refuses_before_anything_is_counted(app: Flask) -> None:  # noqa: ARG001
    limits.refuse_when_spent(THREE)
    for _ in range(3):
        limits.count(THREE)

    with pytest.raises(TriedTooOftenError):
        limits.refuse_when_spent(THREE)

    assert db.session.scalars(select(RateCount.count)).all() == [3]


def test_an_attempt_given_back_does_not_count(app: Flask) -> None:  # noqa: ARG001
    limits.count(THREE)
    limits.give_back(THREE)
    limits.give_back(THREE)

    assert [limits.count(THREE) for _ in range(3)] == [False, False, True]


def test_counting_can_start_anew(app: Flask) -> None:  # noqa: ARG001
    for _ in range(3):
        limits.count(THREE)

    limits.forget(THREE)

    limits.refuse_when_spent(THREE)


def test_workers_that_count_at_once_get_each_number_once(app: Flask, other_app: Flask) -> None:
    def count(worker: Flask) -> None:
        for _ in range(10):
            with worker.app_context(), transaction():
                limits.count([Limit("test/everyone", 100)])

    threads = [Thread(target=count, args=[worker]) for worker in (app, other_app) * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert db.session.scalars(select(RateCount.count)).all() == [40]


def test_a_limit_has_its_own_length(app: Flask) -> None:  # noqa: ARG001
    today = [Limit("test/noor", 1, timedelta(days=1))]
    limits.count(today)

    with time_machine.travel(NOON + timedelta(hours=10), tick=False):
        with pytest.raises(TriedTooOftenError):
            limits.refuse_when_spent(today)
        with pytest.raises(TriedTooOftenError):
            limits.count(today)
    with time_machine.travel(NOON + timedelta(days=1), tick=False):
        limits.count(today)


def test_letters_are_counted_by_sender_and_by_address(make: Make) -> None:
    sender = make.user()
    capitals, other = "NOOR@oudeveen.example", "sem@oudeveen.example"

    keys = [[one.key for one in limits.letter_limits(sender, email)] for email in (capitals, other)]

    assert keys[0][0] == keys[1][0]
    assert keys[0][1] != keys[1][1]
    assert keys[0] == [one.key for one in limits.letter_limits(sender, capitals.lower())]


def test_the_counters_do_not_tell_who_was_tried(app: Flask) -> None:  # noqa: ARG001
    limits.count(limits.password_limits("Noor@Oudeveen.example", "192.0.2.0/24"))

    keys = " ".join(db.session.scalars(select(RateCount.key)))
    assert "noor" not in keys.lower()
    assert limits.account_limits("noor@oudeveen.example")[0].key in keys
