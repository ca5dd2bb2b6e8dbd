import pytest
from sqlalchemy import select

from app.db import db
from app.jobs.registry import JOBS, do
from app.mail import Mail
from app.workshops import service
from app.workshops.models import BookingEvent
from tests.factories import Make
from tests.factories.workshops import learners, plan, signed_up, workshop


def keys() -> list[str]:
    return list(db.session.scalars(select(Mail.key).order_by(Mail.id)))


@pytest.mark.parametrize("name", ["send_letter", "tell_change", "tell_called_off"])
def test_the_worker_knows_the_job(make: Make, name: str) -> None:  # noqa: ARG001 - needs the app
    assert f"workshops.{name}" in JOBS


def test_a_letter_is_about_the_fact_it_was_asked_for(make: Make) -> None:
    found = workshop(make.cohort(), seats=1)
    first, second = signed_up(found, *learners(found, 2))
    events = {event.booking_id: event.id for event in db.session.scalars(select(BookingEvent))}

    do("workshops.send_letter", {"event_id": events[second.id]})
    do("workshops.send_letter", {"event_id": events[first.id]})

    assert keys() == [
        f"workshops.queued/{second.id}/2",
        f"workshops.took_seat/{first.id}/1",
    ]


def test_a_change_of_a_workshop_that_was_called_off_is_not_told(make: Make) -> None:
    found = workshop(make.cohort(), seats=1)
    signed_up(found, *learners(found, 1))
    service.change(found, plan(seats=1, place="De Waag"), actor=found.made_by, sequence=0)
    service.call_off(found, "", actor=found.made_by)

    do("workshops.tell_change", {"workshop_id": found.id})

    assert keys() == []
