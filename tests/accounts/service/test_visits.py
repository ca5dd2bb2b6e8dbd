"""Where somebody is signed in."""

from datetime import timedelta

import time_machine
from sqlalchemy import select

from app.accounts.models import User, UserSession
from app.accounts.service import (
    begin_visit,
    end_visit,
    end_visit_elsewhere,
    end_visits,
    note_seen,
    visits_of,
)
from app.cohorts import find_signed_in
from app.db import db
from tests.conftest import NOON
from tests.factories import Make


def test_a_visit_is_known_by_its_token_only(noor: User) -> None:
    token = begin_visit(noor, device="Firefox · Windows")

    assert find_signed_in(token) == noor
    assert find_signed_in(token + "x") is None
    assert token not in str(db.session.execute(select(UserSession.__table__)).all())


def test_a_new_visit_ends_the_one_that_it_replaces(noor: User) -> None:
    first = begin_visit(noor)

    second = begin_visit(noor, replaces=first)

    assert find_signed_in(first) is None
    assert find_signed_in(second) == noor


def test_the_visit_of_a_deactivated_account_is_over(noor: User) -> None:
    token = begin_visit(noor)

    noor.deactivated_at = NOON
    db.session.flush()

    assert find_signed_in(token) is None


def test_ending_one_visit_leaves_the_others(noor: User) -> None:
    here, there = begin_visit(noor), begin_visit(noor)

    end_visit(there)

    assert find_signed_in(here) == noor
    assert find_signed_in(there) is None


def test_ending_all_visits_ends_only_those_of_one_person(make: Make, noor: User) -> None:
    other = make.user("Saar Vos")
    mine, yours = begin_visit(noor), begin_visit(other)

    end_visits(noor)

    assert find_signed_in(mine) is None
    assert find_signed_in(yours) == other


def test_nobody_ends_the_visit_of_somebody_else(make: Make, noor: User) -> None:
    token = begin_visit(noor)

    end_visit_elsewhere(make.user("Saar Vos"), visits_of(noor)[0].public_id)

    assert find_signed_in(token) == noor


def test_being_there_is_noted_at_most_every_two_minutes(noor: User) -> None:
    token = begin_visit(noor)

    for minutes, noted in ((1, 0), (2, 2), (3, 2), (4, 4)):
        with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
            note_seen(token)
        seen_at = db.session.scalars(select(UserSession.seen_at)).one()
        assert seen_at == NOON + timedelta(minutes=noted)


def test_a_visit_that_ended_or_was_left_is_not_listed(noor: User) -> None:
    end_visit(begin_visit(noor))
    begin_visit(noor, device="left behind")
    with time_machine.travel(NOON + timedelta(minutes=31), tick=False):
        begin_visit(noor, device="here")

        assert [visit.device for visit in visits_of(noor)] == ["here"]
