from datetime import datetime, timedelta

import pytest
import time_machine
from sqlalchemy import func, select

from app import clock
from app.accounts.models import User
from app.content import StepKind
from app.db import db
from app.progress.queries import done_by
from app.workshops import queries, service
from app.workshops.errors import NotStartedError, WorkshopCalledOffError
from app.workshops.models import BookingEvent, BookingEventKind, Workshop
from tests.client import PageClient
from tests.factories import Make
from tests.factories.workshops import KICK_OFF, signed_up, workshop

STEP = (StepKind.WORKSHOP, KICK_OFF)


def during(session: Workshop) -> datetime:
    return session.starts_at + timedelta(minutes=5)


def full(make: Make) -> tuple[Workshop, list[User], User]:
    """A workshop of two seats: two people with a seat, one who waits, and its trainer."""
    cohort = make.cohort()
    session = workshop(cohort)
    people = [make.learner(cohort, name) for name in ("Noor", "Sam", "Ravi")]
    signed_up(session, *people)
    return session, people, make.trainer(cohort)


def facts() -> int:
    kind = BookingEvent.kind == BookingEventKind.ATTENDED
    return db.session.scalar(select(func.count()).where(kind)) or 0


def test_who_was_there_has_done_the_step_once(make: Make) -> None:
    session, (noor, sam, _ravi), trainer = full(make)
    with time_machine.travel(during(session), tick=False):
        for _again in range(2):
            service.note_attendance(session, [noor.public_id], actor=trainer)

    assert STEP in done_by(noor.id)
    assert STEP not in done_by(sam.id)
    assert facts() == 1


def test_who_waited_or_never_signed_up_cannot_have_been_there(make: Make) -> None:
    session, people, trainer = full(make)
    stranger = make.learner()
    with time_machine.travel(during(session), tick=False):
        names = [people[2].public_id, stranger.public_id, "nonsense"]
        service.note_attendance(session, names, actor=trainer)

    assert facts() == 0


def test_nobody_was_there_before_it_began_or_when_it_was_called_off(make: Make) -> None:
    session, people, trainer = full(make)
    with pytest.raises(NotStartedError):
        service.note_attendance(session, [people[0].public_id], actor=trainer)
    session.cancelled_at = clock.now()

    with time_machine.travel(during(session), tick=False), pytest.raises(WorkshopCalledOffError):
        service.note_attendance(session, [people[0].public_id], actor=trainer)


def test_leaving_somebody_out_later_takes_nothing_back(make: Make) -> None:
    session, (noor, sam, _ravi), trainer = full(make)
    with time_machine.travel(during(session), tick=False):
        service.note_attendance(session, [noor.public_id], actor=trainer)
        service.note_attendance(session, [sam.public_id], actor=trainer)

    assert len(queries.attended(session)) == 2


def test_the_page_asks_once_it_has_begun(make: Make, client: PageClient) -> None:
    session, (noor, *_), trainer = full(make)
    address = f"/bijeenkomsten/{session.public_id}/deelnemers"
    before = client.sign_in(trainer).get(address)
    with time_machine.travel(during(session), tick=False):
        client.sign_in(trainer)
        during_it = client.get(address)
        after = client.post(address, data={"present": [noor.public_id]}, follow_redirects=True)

    assert "Aanwezigheid opslaan" not in before.text
    assert "Aanwezigheid opslaan" in during_it.text
    assert "Voor wie er was, is deze stap klaar" in after.text
    assert STEP in done_by(noor.id)


def test_a_day_that_is_booked_is_not_asked_for_again(make: Make, client: PageClient) -> None:
    cohort = make.cohort()
    noor = make.learner(cohort)
    signed_up(workshop(cohort, kind_id="w0-teaser"), noor)

    page = client.sign_in(noor).get("/mijn-cursus")
    assert "op 10 mrt" in page.text
