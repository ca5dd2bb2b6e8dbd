"""Which letter follows on what; the worker writes it, so these tests do its jobs."""

from datetime import date, time
from typing import Any

import icalendar
import pytest
from sqlalchemy import select

from app.accounts.models import User
from app.db import db
from app.jobs import Job, JobState
from app.jobs.registry import do
from app.mail import Mail
from app.workshops import service
from app.workshops.models import Workshop
from tests.factories import Make
from tests.factories.workshops import learners, plan, signed_up, workshop


def letters() -> list[Mail]:
    """Do the jobs that wait, in order; return the letters that they wrote."""
    known = set(db.session.scalars(select(Mail.id)))
    waiting = select(Job).where(Job.state == JobState.WAITING, Job.name.startswith("workshops."))
    for job in db.session.scalars(waiting.order_by(Job.id)).all():
        do(job.name, job.arguments)
        job.state = JobState.DONE
    db.session.commit()
    return [
        mail for mail in db.session.scalars(select(Mail).order_by(Mail.id)) if mail.id not in known
    ]


def event_in(letter: Mail) -> Any:  # noqa: ANN401 - its values are of thirty types
    (attachment,) = letter.attachments
    return icalendar.Calendar.from_ical(attachment["text"]).walk("VEVENT")[0]


def methods(found: list[Mail]) -> list[str]:
    return [letter.attachments[0]["method"] if letter.attachments else "" for letter in found]


@pytest.fixture
def session(make: Make) -> Workshop:
    return workshop(make.cohort(), seats=1)


@pytest.fixture
def people(session: Workshop) -> list[User]:
    return learners(session, 3)


def test_a_seat_is_confirmed_with_an_invitation(session: Workshop, people: list[User]) -> None:
    signed_up(session, people[0])

    (letter,) = letters()

    assert letter.recipient == people[0].email
    assert letter.subject == "U hebt een plek: Kick-off: uw reis op de kaart"
    for words in ("dinsdag 10 maart 2026", "9.30 tot 12.00 uur", "De Brink", "bellen.example"):
        assert words in letter.body
    assert f"http://localhost/bijeenkomsten/{session.public_id}" in letter.body
    assert methods([letter]) == ["REQUEST"]
    assert event_in(letter).decoded("dtstart") == session.starts_at


def test_who_waits_hears_the_place_but_not_the_link(session: Workshop, people: list[User]) -> None:
    signed_up(session, *people)

    _seat, second, third = letters()

    assert ("op plaats 1" in second.body, "op plaats 2" in third.body) == (True, True)
    assert methods([second, third]) == ["", ""]
    assert "bellen.example" not in second.body


def test_who_gives_up_and_who_gets_the_seat_both_hear_it(
    session: Workshop, people: list[User]
) -> None:
    signed_up(session, *people)
    (confirmed, *_waiting) = letters()

    service.cancel(session, people[0])

    gone, promoted = letters()
    assert (gone.recipient, promoted.recipient) == (people[0].email, people[1].email)
    assert methods([gone, promoted]) == ["CANCEL", "REQUEST"]
    assert event_in(gone)["uid"] == event_in(confirmed)["uid"]
    assert event_in(gone)["sequence"] > event_in(confirmed)["sequence"]
    assert "Goed nieuws" in promoted.body


def test_who_leaves_the_queue_gets_a_letter_without_a_calendar(
    session: Workshop, people: list[User]
) -> None:
    signed_up(session, *people)
    letters()

    service.cancel(session, people[1])

    (letter,) = letters()
    assert "niet meer op de wachtlijst" in letter.body
    assert methods([letter]) == [""]


def test_who_comes_back_gets_an_appointment_of_its_own(
    session: Workshop, people: list[User]
) -> None:
    signed_up(session, people[0])
    service.cancel(session, people[0])
    signed_up(session, people[0])

    gone, again = letters()

    assert methods([gone, again]) == ["CANCEL", "REQUEST"]
    assert event_in(gone)["uid"] != event_in(again)["uid"]


def test_what_is_no_longer_so_is_not_told(session: Workshop, people: list[User]) -> None:
    signed_up(session, *people)
    service.cancel(session, people[0])
    service.cancel(session, people[1])

    kinds = [letter.key.split("/")[0] for letter in letters()]

    assert sorted(kinds) == [
        *("workshops.gave_up_seat", "workshops.gave_up_seat", "workshops.promoted")
    ]


def test_a_change_is_told_to_everyone_and_corrects_the_calendars(
    session: Workshop, people: list[User]
) -> None:
    signed_up(session, *people)
    (confirmed, *_waiting) = letters()
    wish = plan(seats=1, held_on=date(2026, 3, 12), begins=time(13), ends=time(15, 30))

    service.change(session, wish, actor=session.made_by, sequence=0)

    told = letters()
    assert [letter.recipient for letter in told] == [one.email for one in people]
    assert methods(told) == ["REQUEST", "", ""]
    assert event_in(told[0])["uid"] == event_in(confirmed)["uid"]
    assert event_in(told[0])["sequence"] == event_in(confirmed)["sequence"] + 1
    assert event_in(told[0]).decoded("dtstart") == session.starts_at
    assert "donderdag 12 maart 2026" in told[2].body


def test_two_changes_in_a_row_are_told_once(session: Workshop, people: list[User]) -> None:
    signed_up(session, people[0])
    letters()

    for number, place in enumerate(("De Waag", "De Brink")):
        wish = plan(seats=1, place=place)
        service.change(session, wish, actor=session.made_by, sequence=number)

    (letter,) = letters()
    assert "De Brink" in letter.body


def test_a_workshop_that_is_called_off_leaves_every_calendar(
    session: Workshop, people: list[User]
) -> None:
    signed_up(session, *people)
    (confirmed, *_waiting) = letters()

    service.call_off(session, "De trainer is ziek.", actor=session.made_by)

    told = letters()
    assert [letter.recipient for letter in told] == [one.email for one in people]
    assert methods(told) == ["CANCEL", "", ""]
    assert event_in(told[0])["uid"] == event_in(confirmed)["uid"]
    assert event_in(told[0])["sequence"] > event_in(confirmed)["sequence"]
    assert "De trainer is ziek." in told[0].body


def test_a_job_that_runs_twice_writes_one_letter(session: Workshop, people: list[User]) -> None:
    signed_up(session, people[0])
    (job,) = db.session.scalars(select(Job).where(Job.name == "workshops.send_letter"))

    for _attempt in range(2):
        do(job.name, job.arguments)

    assert len(db.session.scalars(select(Mail)).all()) == 1


def test_hostile_names_and_titles_stay_words(make: Make) -> None:
    found = workshop(make.cohort(), title="Kick-off; BEGIN:VEVENT, \\n", seats=1)
    assert found.cohort is not None
    signed_up(found, make.learner(found.cohort, 'Noor "; ROLE=CHAIR:x" Bakker'))

    (letter,) = letters()

    event = event_in(letter)
    assert str(event["summary"]) == "Kick-off; BEGIN:VEVENT, \\n"
    assert event["attendee"].params["ROLE"] == "REQ-PARTICIPANT"
    assert "\n" not in letter.subject
