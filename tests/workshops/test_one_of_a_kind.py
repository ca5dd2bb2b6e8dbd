"""One seat of a kind for one person: not a second, and not a place in a queue beside it."""

from collections.abc import Callable
from datetime import date
from threading import Barrier, Thread

import pytest
from flask import Flask

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.db import db, transaction
from app.workshops import queries, service
from app.workshops.errors import AlreadyBookedError, WorkshopRefusedError
from app.workshops.models import Workshop
from tests.client import PageClient
from tests.factories import Make
from tests.factories.workshops import learners, signed_up, state_of, workshop

TODAY = date(2026, 3, 2)
TIMES = 6


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def noor(make: Make, cohort: Cohort) -> User:
    return make.learner(cohort)


@pytest.fixture
def first(cohort: Cohort) -> Workshop:
    return workshop(cohort, seats=1)


@pytest.fixture
def second(cohort: Cohort) -> Workshop:
    return workshop(cohort, held_on=date(2026, 3, 24), seats=1)


def test_who_has_a_seat_gets_no_second_and_no_place_in_a_queue(
    first: Workshop, second: Workshop, noor: User
) -> None:
    signed_up(first, noor)
    full = signed_up(second, *learners(second, 1))[0].workshop

    with pytest.raises(AlreadyBookedError) as refusal:
        service.sign_up(full, noor)

    assert "U hebt al een plek op dinsdag 10 maart 2026." in str(refusal.value.message)
    assert state_of(full, noor) == ""


def test_who_waits_leaves_that_list_first(first: Workshop, second: Workshop, noor: User) -> None:
    signed_up(first, *learners(first, 1), noor)

    with pytest.raises(AlreadyBookedError) as refusal:
        service.sign_up(second, noor)
    assert "U staat al op de wachtlijst voor dinsdag 10 maart 2026." in str(refusal.value.message)

    service.cancel(first, noor)
    assert service.sign_up(second, noor).has_seat


@pytest.mark.parametrize(
    "end",
    [
        lambda first: service.call_off(first, "", actor=first.made_by),
        lambda first: setattr(first, "held_on", date(2026, 2, 10)),
        lambda first: setattr(first, "kind_id", "w0-teaser"),
    ],
    ids=["called off", "over", "another kind"],
)
def test_what_is_no_seat_of_this_kind_to_come_is_in_nobodys_way(
    first: Workshop, second: Workshop, noor: User, end: Callable[[Workshop], None]
) -> None:
    signed_up(first, noor)
    end(first)
    db.session.commit()

    assert service.sign_up(second, noor).has_seat


def test_the_page_says_so_and_leads_to_the_other_day(
    client: PageClient, first: Workshop, second: Workshop, noor: User
) -> None:
    signed_up(first, noor)

    page = client.sign_in(noor).get(f"/bijeenkomsten/{second.public_id}")
    answer = client.post(f"/bijeenkomsten/{second.public_id}/aanmelden")

    assert "U hebt al een plek op dinsdag 10 maart 2026" in page.text
    assert f'href="/bijeenkomsten/{first.public_id}"' in page.text
    assert "Meld mij aan" not in page.text
    assert answer.status_code == 422
    assert "Meld u daar eerst af." in answer.text


def test_who_signs_up_for_two_at_once_gets_one(app: Flask, cohort: Cohort, make: Make) -> None:
    for _turn in range(TIMES):
        user = make.learner(cohort)
        both = [workshop(cohort, seats=5), workshop(cohort, seats=5)]
        sign_up_at_once(app, user.id, [one.public_id for one in both])

        db.session.expire_all()
        assert sorted(state_of(one, user) for one in both) == ["", "seat"]


def sign_up_at_once(app: Flask, user_id: int, names: list[str]) -> None:
    """Sign one person up for each of these, at the same moment."""
    together = Barrier(len(names))

    def run(name: str) -> None:
        with app.app_context():
            together.wait()
            try:
                with transaction():
                    actor = db.session.get_one(User, user_id)
                    service.sign_up(queries.workshop_to_book(actor, name), actor)
            except WorkshopRefusedError:
                db.session.rollback()

    threads = [Thread(target=run, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
