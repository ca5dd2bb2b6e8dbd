"""Planning, changing and calling off a workshop."""

from datetime import date, time

import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.db import db
from app.jobs import Job
from app.workshops import service
from app.workshops.errors import (
    ChangedMeanwhileError,
    EndsBeforeStartError,
    SeatsTakenError,
    TimeSkippedError,
    TimeTwiceError,
    WorkshopInPastError,
    WorkshopRefusedError,
    WorkshopStartedError,
    WorkshopTooFarError,
)
from app.workshops.models import Workshop
from app.workshops.queries import Audience
from tests.factories import Make
from tests.factories.workshops import learners, plan, signed_up, state_of, workshop

TODAY = date(2026, 3, 2)  # at noon


def counts(found: Workshop) -> tuple[int, int, int]:
    db.session.refresh(found)
    return found.taken, found.waiting, found.last_number


def jobs() -> list[str]:
    return list(db.session.scalars(select(Job.name).order_by(Job.id)))


@pytest.fixture
def session(make: Make) -> Workshop:  # noqa: ARG001 - needs the app
    """Two seats, next Tuesday."""
    return workshop()


@pytest.fixture
def people(session: Workshop) -> list[User]:
    return learners(session, 5)


def test_a_form_that_is_sent_twice_plans_one_workshop(make: Make) -> None:
    organisation = make.organisation()
    actor, other = make.organiser(organisation), make.organiser(organisation)
    audience = Audience(organisation, None)

    planned = [
        service.plan(audience, "w0-teaser", plan(), actor=one, key="k" * 22)
        for one in (actor, actor, other)
    ]

    assert planned[0] is planned[1]
    assert planned[2] is not planned[0]
    assert db.session.scalar(select(func.count(Workshop.id))) == 2


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"held_on": date(2026, 3, 1)}, WorkshopInPastError),
        ({"held_on": TODAY, "begins": time(11, 59)}, WorkshopInPastError),
        ({"held_on": TODAY, "begins": time(12, 0), "ends": time(13, 0)}, WorkshopInPastError),
        ({"held_on": date(2029, 3, 2)}, WorkshopTooFarError),
        ({"held_on": date.max}, WorkshopTooFarError),
        ({"held_on": date.min}, WorkshopInPastError),
        ({"ends": time(9, 30)}, EndsBeforeStartError),
        ({"ends": time(9, 0)}, EndsBeforeStartError),
        ({"held_on": date(2026, 3, 29), "begins": time(2, 30)}, TimeSkippedError),
        (
            {"held_on": date(2026, 3, 29), "begins": time(1, 0), "ends": time(2, 30)},
            TimeSkippedError,
        ),
        ({"held_on": date(2026, 10, 25), "begins": time(2, 30)}, TimeTwiceError),
        ({"held_on": date(2026, 10, 25), "begins": time(1, 0), "ends": time(2, 0)}, TimeTwiceError),
    ],
)
def test_a_moment_that_cannot_be_is_refused(
    session: Workshop, changes: dict[str, object], refusal: type[WorkshopRefusedError]
) -> None:
    audience = Audience(session.organisation, session.cohort)

    with pytest.raises(refusal):
        service.plan(audience, "w0-teaser", plan(**changes), actor=session.made_by, key="x")
    with pytest.raises(refusal):
        service.change(session, plan(**changes), actor=session.made_by, sequence=0)


def test_more_seats_go_to_who_wait_longest(session: Workshop, people: list[User]) -> None:
    signed_up(session, *people)

    service.change(session, plan(seats=4), actor=session.made_by, sequence=0)

    assert [state_of(session, one) for one in people] == [*["seat"] * 4, "waiting"]
    assert counts(session) == (4, 1, 5)
    assert "workshops.tell_change" not in jobs()


def test_more_seats_than_people_stay_free(session: Workshop, people: list[User]) -> None:
    signed_up(session, *people)

    service.change(session, plan(seats=9), actor=session.made_by, sequence=0)

    assert counts(session) == (5, 0, 5)
    assert session.seats_left == 4


def test_seats_that_people_have_are_not_taken_away(session: Workshop, people: list[User]) -> None:
    signed_up(session, *people)

    with pytest.raises(SeatsTakenError) as refused:
        service.change(session, plan(seats=1), actor=session.made_by, sequence=0)

    assert "2 mensen" in refused.value.message
    assert counts(session) == (2, 3, 5)


@pytest.mark.parametrize(
    "changes",
    [
        {"begins": time(10, 0)},
        {"held_on": date(2026, 3, 12)},
        {"place": "De Waag"},
        {"link": "https://anders.example"},
        {"notes": "Via de achteringang."},
    ],
)
def test_a_change_that_people_must_know_is_told_under_a_new_number(
    session: Workshop, changes: dict[str, object]
) -> None:
    service.change(session, plan(**changes), actor=session.made_by, sequence=0)

    (told,) = db.session.scalars(select(Job).where(Job.name == "workshops.tell_change"))
    assert told.arguments == {"workshop_id": session.id}
    assert session.sequence == 1


def test_saving_without_a_change_does_nothing(session: Workshop) -> None:
    service.change(session, plan(place="De Waag"), actor=session.made_by, sequence=0)

    service.change(session, plan(place="De Waag"), actor=session.made_by, sequence=0)

    assert session.sequence == 1
    assert jobs() == ["workshops.tell_change"]


def test_an_older_form_does_not_overwrite_a_newer_one(session: Workshop) -> None:
    service.change(session, plan(place="De Waag"), actor=session.made_by, sequence=0)

    with pytest.raises(ChangedMeanwhileError):
        service.change(session, plan(seats=30), actor=session.made_by, sequence=0)

    assert (session.place, session.seats) == ("De Waag", 2)


def test_calling_off_twice_is_calling_off_once(session: Workshop, people: list[User]) -> None:
    signed_up(session, *people)

    for reason in ("De trainer is ziek.", "Nog eens."):
        service.call_off(session, reason, actor=session.made_by)

    assert session.is_called_off
    assert session.cancel_reason == "De trainer is ziek."
    assert (session.sequence, jobs().count("workshops.tell_called_off")) == (1, 1)


def test_what_has_begun_is_no_longer_changed_or_called_off(make: Make) -> None:  # noqa: ARG001
    begun = workshop(held_on=TODAY, begins=time(11, 0), ends=time(14, 0))

    with pytest.raises(WorkshopStartedError):
        service.change(begun, plan(), actor=begun.made_by, sequence=0)
    with pytest.raises(WorkshopStartedError):
        service.call_off(begun, "", actor=begun.made_by)
