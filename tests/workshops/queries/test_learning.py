from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, time

import pytest
from sqlalchemy.exc import NoResultFound

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.content import StepKind
from app.db import db
from app.progress.service import mark_done
from app.workshops import queries, service
from tests.factories import Make
from tests.factories.workshops import KICK_OFF, learners, signed_up, workshop

TODAY = date(2026, 3, 2)  # at noon
Counting = Callable[[], AbstractContextManager[list[str]]]


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def actor(make: Make, cohort: Cohort) -> User:
    return make.learner(cohort)


def titles(entries: list[queries.Entry]) -> list[str]:
    return [entry.workshop.title for entry in entries]


def test_what_is_to_come_stands_in_order_of_day_and_time(cohort: Cohort, actor: User) -> None:
    workshop(cohort, title="derde", held_on=date(2026, 4, 1))
    workshop(cohort, title="tweede", begins=time(13), ends=time(14))
    workshop(cohort, title="eerste", begins=time(9), ends=time(10))

    assert titles(queries.upcoming_for(actor)) == ["eerste", "tweede", "derde"]


def test_what_is_going_on_is_still_to_come_and_what_has_ended_is_not(
    cohort: Cohort, actor: User
) -> None:
    workshop(cohort, title="bezig", held_on=TODAY, begins=time(11), ends=time(12, 1))
    workshop(cohort, title="voorbij", held_on=TODAY, begins=time(11), ends=time(12))

    assert titles(queries.upcoming_for(actor)) == ["bezig"]


def test_each_sees_the_own_place_in_the_queue(cohort: Cohort) -> None:
    found = workshop(cohort, seats=1)
    people = learners(found, 4)
    signed_up(found, *people)
    service.cancel(found, people[1])
    db.session.commit()

    entries = [queries.workshop_for(one, found.public_id) for one in people]

    assert [(entry.is_mine, entry.has_seat) for entry in entries] == [
        *((True, True), (False, False), (True, False), (True, False))
    ]
    assert [entry.place for entry in entries[2:]] == [1, 2]


def test_the_list_costs_one_query_however_long_it_is(
    cohort: Cohort, actor: User, count_queries: Counting
) -> None:
    for number in range(5):
        signed_up(workshop(cohort, title=f"nr {number}", kind_id=f"w{number}-x"), actor)
    db.session.expire_all()

    with count_queries() as seen:
        entries = queries.upcoming_for(actor)
        assert [(one.workshop.organisation.name, one.workshop.cohort, one.place) for one in entries]

    assert len(seen) == 2  # the actor again, and the list


def test_dates_of_a_kind_are_those_that_go_on(cohort: Cohort, actor: User) -> None:
    workshop(cohort, title="gaat door")
    workshop(cohort, title="andere soort", kind_id="w0-teaser")
    gone = workshop(cohort, title="afgelast")
    service.call_off(gone, "", actor=gone.made_by)
    db.session.commit()

    assert titles(queries.of_kind_for(actor, KICK_OFF)) == ["gaat door"]


def test_earlier_shows_where_one_had_a_seat(cohort: Cohort, actor: User) -> None:
    been = workshop(cohort, title="geweest")
    signed_up(been, actor)
    been.held_on = date(2026, 2, 10)
    workshop(cohort, title="niet bij", held_on=date(2026, 2, 11))
    db.session.commit()

    assert titles(queries.earlier_for(actor)) == ["geweest"]


def test_only_who_signed_up_can_leave(cohort: Cohort, actor: User) -> None:
    found = workshop(cohort)

    with pytest.raises(NoResultFound):
        queries.workshop_to_leave(actor, found.public_id)

    signed_up(found, actor)
    assert queries.workshop_to_leave(actor, found.public_id) is found


def test_a_kind_that_left_the_course_is_not_missed(cohort: Cohort) -> None:
    assert queries.kind_of(workshop(cohort, kind_id="w9-vervallen")) is None


def test_the_next_workshop_comes_with_what_is_still_to_do_in_one_query(
    cohort: Cohort, actor: User, count_queries: Counting
) -> None:
    later = workshop(cohort, held_on=date(2026, 5, 1), kind_id="w0-teaser")
    sooner = workshop(cohort, seats=1)
    signed_up(sooner, *learners(sooner, 2), actor)
    signed_up(later, actor)
    user_id = actor.id
    mark_done(user_id=user_id, kind=StepKind.EXERCISE, item_id="projectkaart", content_version="v")
    mark_done(user_id=user_id, kind=StepKind.LESSON, item_id="iets-anders", content_version="v")
    db.session.commit()

    with count_queries() as seen:
        upcoming = queries.next_booking_for(user_id)

    assert len(seen) == 1
    assert upcoming is not None
    assert (upcoming.entry.workshop.id, upcoming.entry.place) == (sooner.id, 2)
    assert [need.is_done for need in upcoming.needs] == [False, False, True]


def test_without_a_seat_or_place_there_is_no_next_workshop(cohort: Cohort, actor: User) -> None:
    found, off = workshop(cohort), workshop(cohort, kind_id="w0-teaser")
    signed_up(found, actor)
    signed_up(off, actor)
    service.cancel(found, actor)
    service.call_off(off, "", actor=off.made_by)
    db.session.commit()

    assert queries.next_booking_for(actor.id) is None


def test_a_next_workshop_of_an_unknown_kind_needs_nothing(cohort: Cohort, actor: User) -> None:
    found = workshop(cohort, kind_id="w9-vervallen")
    signed_up(found, actor)

    upcoming = queries.next_booking_for(actor.id)

    assert upcoming is not None
    assert upcoming.needs == []
