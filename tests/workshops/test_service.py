from collections.abc import Callable
from datetime import date, time

import pytest
from sqlalchemy import select

from app.accounts.models import User
from app.audit import AuditLine
from app.db import db
from app.jobs import Job
from app.web.course import course
from app.workshops import queries, service
from app.workshops.errors import (
    WorkshopCalledOffError,
    WorkshopStartedError,
)
from app.workshops.models import Booking, BookingEvent, Workshop
from tests.factories import Make
from tests.factories.workshops import learners, signed_up, state_of, workshop

TODAY = date(2026, 3, 2)  # at noon


def counts(found: Workshop) -> tuple[int, int, int]:
    db.session.refresh(found)
    return found.taken, found.waiting, found.last_number


def jobs() -> list[str]:
    return list(db.session.scalars(select(Job.name).order_by(Job.id)))


def facts(user: User) -> list[tuple[int, str]]:
    query = (
        select(BookingEvent.number, BookingEvent.kind)
        .join(Booking)
        .where(Booking.user_id == user.id)
        .order_by(BookingEvent.id)
    )
    return [(number, kind.value) for number, kind in db.session.execute(query)]


@pytest.fixture
def session(make: Make) -> Workshop:  # noqa: ARG001 - needs the app
    """Two seats, next Tuesday."""
    return workshop()


@pytest.fixture
def people(session: Workshop) -> list[User]:
    return learners(session, 5)


def test_the_first_get_seats_and_the_rest_wait_in_order(
    session: Workshop, people: list[User]
) -> None:
    bookings = signed_up(session, *people)

    assert [booking.number for booking in bookings] == [1, 2, 3, 4, 5]
    assert [state_of(session, one) for one in people] == ["seat", "seat", *["waiting"] * 3]
    assert counts(session) == (2, 3, 5)


def test_signing_up_twice_is_signing_up_once(session: Workshop, people: list[User]) -> None:
    first = signed_up(session, people[0])

    assert signed_up(session, people[0]) == first
    assert counts(session) == (1, 0, 1)
    assert facts(people[0]) == [(1, "took_seat")]
    assert jobs() == ["workshops.send_letter"]


def test_a_seat_that_is_given_up_goes_to_who_waits_longest(
    session: Workshop, people: list[User]
) -> None:
    signed_up(session, *people)

    service.cancel(session, people[0])

    assert [state_of(session, one) for one in people] == [
        *("cancelled", "seat", "seat", "waiting", "waiting")
    ]
    assert counts(session) == (2, 2, 5)
    assert facts(people[2]) == [(3, "queued"), (3, "promoted")]


def test_who_leaves_the_queue_promotes_nobody(session: Workshop, people: list[User]) -> None:
    signed_up(session, *people)

    service.cancel(session, people[3])

    assert [state_of(session, one) for one in people][2:] == ["waiting", "cancelled", "waiting"]
    assert counts(session) == (2, 2, 5)
    assert facts(people[3]) == [(4, "queued"), (4, "left_queue")]


def test_who_comes_back_is_at_the_end_with_a_new_number(
    session: Workshop, people: list[User]
) -> None:
    signed_up(session, *people)
    service.cancel(session, people[2])

    (again,) = signed_up(session, people[2])

    assert (again.number, again.is_waiting) == (6, True)
    assert queries.place_in_queue(again) == 3
    assert facts(people[2]) == [(3, "queued"), (3, "left_queue"), (6, "queued")]


def test_cancelling_twice_is_cancelling_once(session: Workshop, people: list[User]) -> None:
    signed_up(session, *people)
    service.cancel(session, people[0])

    service.cancel(session, people[0])

    assert counts(session) == (2, 2, 5)
    assert facts(people[0]) == [(1, "took_seat"), (1, "gave_up_seat")]


def test_who_never_signed_up_has_nothing_to_cancel(session: Workshop, people: list[User]) -> None:
    service.cancel(session, people[0])

    assert counts(session) == (0, 0, 0)
    assert facts(people[0]) == []


def test_every_fact_knows_the_version_of_the_course(session: Workshop, people: list[User]) -> None:
    signed_up(session, people[0])

    assert db.session.scalars(select(BookingEvent.content_version)).all() == [course().version]


@pytest.mark.parametrize("act", [service.sign_up, service.cancel])
def test_after_the_start_seats_no_longer_change(
    session: Workshop, people: list[User], act: Callable[[Workshop, User], object]
) -> None:
    signed_up(session, *people)
    service.cancel(session, people[4])
    session.held_on, session.begins, session.ends = TODAY, time(12, 0), time(14, 0)

    who = people[4] if act is service.sign_up else people[0]
    with pytest.raises(WorkshopStartedError):
        act(session, who)

    assert counts(session) == (2, 2, 5)


def test_a_seat_in_what_is_called_off_cannot_be_taken(
    session: Workshop, people: list[User]
) -> None:
    service.call_off(session, "De trainer is ziek.", actor=session.made_by)

    with pytest.raises(WorkshopCalledOffError):
        service.sign_up(session, people[0])


def test_each_step_leaves_a_line_in_the_audit_log(session: Workshop, people: list[User]) -> None:
    signed_up(session, people[0])
    service.cancel(session, people[0])
    db.session.flush()

    query = select(AuditLine.action, AuditLine.actor_id, AuditLine.object_id)
    assert db.session.execute(query.order_by(AuditLine.id)).all() == [
        ("workshop.sign_up", people[0].id, session.id),
        ("workshop.cancel", people[0].id, session.id),
    ]
