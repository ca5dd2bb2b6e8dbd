from dataclasses import replace
from datetime import UTC, date, datetime, time

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from app.workshops.rules import moment_of, one_line, visible
from app.workshops.rules.calendar import Appointment, Method, Person, calendar_text

NOW = datetime(2026, 3, 2, 11, tzinfo=UTC)
AMSTERDAM = "Europe/Amsterdam"
NOOR = Person("Noor Bakker", "noor@oudeveen.example")
KICK_OFF = Appointment(
    uid="kQ2-7@leerreis.example",
    sequence=3,
    title="Kick-off: uw reis op de kaart",
    day=date(2026, 3, 10),
    begins=time(9, 30),
    ends=time(12, 0),
    zone=AMSTERDAM,
    place="Raadhuis, kamer 3; 1e verdieping",
    description="Neem mee:\nuw projectkaart",
    url="https://leerreis.example/bijeenkomsten/kQ2",
    organiser=Person("Leerreis", "leerreis@leerreis.example"),
)
DAYS = [
    date(2026, 1, 15),
    date(2026, 3, 28),
    date(2026, 3, 30),
    date(2026, 7, 15),
    date(2026, 10, 24),
    date(2026, 10, 26),
    date(2029, 6, 5),
    date(2029, 12, 5),
]
PROPERTIES = {
    *("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION"),
    *("URL", "STATUS", "ORGANIZER", "ATTENDEE"),
}
# what breaks calendars: every line end there is, separators, quotes, and a forged property
HOSTILE = st.text(
    st.sampled_from("\r\n\x0b\x0c\x85\u2028\x00;:,\\\"^='ABEGIN:VEVENT é👩") | st.characters()
)


def first_reader(text: str) -> icalendar.Event:
    event = icalendar.Calendar.from_ical(text).walk("VEVENT")[0]
    assert isinstance(event, icalendar.Event)
    return event


def events_of_second_reader(text: str) -> list[vobject.base.Component]:
    events = vobject.readOne(text).vevent_list
    assert isinstance(events, list)
    return events


@pytest.mark.parametrize("day", DAYS)
def test_two_readers_see_the_same_moments_in_summer_and_winter(day: date) -> None:
    text = calendar_text(replace(KICK_OFF, day=day), Method.PUBLISH, NOW)

    (seen,) = events_of_second_reader(text)
    assert seen.dtstart.value == moment_of(day, time(9, 30), AMSTERDAM)
    assert seen.dtend.value == moment_of(day, time(12, 0), AMSTERDAM)
    assert first_reader(text).decoded("dtstart") == seen.dtstart.value


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
@pytest.mark.parametrize("begins", [time(1, 59), time(3, 0)])
def test_two_readers_change_the_clock_at_the_same_moment(day: date, begins: time) -> None:
    text = calendar_text(replace(KICK_OFF, day=day, begins=begins), Method.PUBLISH, NOW)

    (seen,) = events_of_second_reader(text)
    assert seen.dtstart.value == moment_of(day, begins, AMSTERDAM)


def test_the_zone_is_told_by_two_rules_without_a_list_of_dates() -> None:
    text = calendar_text(KICK_OFF, Method.PUBLISH, NOW)

    for half in (
        (
            "DAYLIGHT|DTSTART:19960331T020000|RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"
            "|TZNAME:CEST|TZOFFSETFROM:+0100|TZOFFSETTO:+0200"
        ),
        (
            "STANDARD|DTSTART:19961027T030000|RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"
            "|TZNAME:CET|TZOFFSETFROM:+0200|TZOFFSETTO:+0100"
        ),
    ):
        assert f"BEGIN:{half}|END:".replace("|", "\r\n") in text
    assert "RDATE" not in text
    assert text.count("BEGIN:VTIMEZONE") == 1


def test_an_invitation_is_to_one_person_and_from_us() -> None:
    text = calendar_text(KICK_OFF, Method.REQUEST, NOW, NOOR)

    event = first_reader(text)
    assert "METHOD:REQUEST\r\n" in text
    assert event["attendee"] == "mailto:noor@oudeveen.example"
    assert event["organizer"] == "mailto:leerreis@leerreis.example"
    assert (event["sequence"], event["status"]) == (3, "CONFIRMED")


def test_a_download_names_no_guest() -> None:
    text = calendar_text(KICK_OFF, Method.PUBLISH, NOW, NOOR)

    assert "METHOD:PUBLISH\r\n" in text
    assert "ATTENDEE" not in text


def test_what_is_called_off_is_cancelled_under_the_same_name() -> None:
    invitation = first_reader(calendar_text(KICK_OFF, Method.REQUEST, NOW, NOOR))

    text = calendar_text(replace(KICK_OFF, sequence=4), Method.CANCEL, NOW, NOOR)

    event = first_reader(text)
    assert "METHOD:CANCEL\r\n" in text
    assert (event["status"], event["sequence"]) == ("CANCELLED", 4)
    assert event["uid"] == invitation["uid"]


@given(title=HOSTILE, place=HOSTILE, description=HOSTILE, name=HOSTILE)
def test_hostile_texts_stay_texts(title: str, place: str, description: str, name: str) -> None:
    appointment = replace(KICK_OFF, title=title, place=place, description=description)

    text = calendar_text(appointment, Method.REQUEST, NOW, Person(name, NOOR.email))

    (seen,) = events_of_second_reader(text)
    assert seen.summary.value == one_line(title)
    assert seen.location.value == one_line(place)
    assert seen.description.value == visible(description)
    assert seen.attendee.value == "mailto:noor@oudeveen.example"
    assert seen.attendee.params["CN"] == [first_reader(text)["attendee"].params["CN"]]
    assert {child.name for child in seen.getChildren()} == PROPERTIES


@given(HOSTILE)
def test_every_line_ends_as_the_standard_says_and_is_short(text: str) -> None:
    appointment = replace(KICK_OFF, title=text, description=text)

    lines = calendar_text(appointment, Method.REQUEST, NOW, NOOR).encode().split(b"\r\n")

    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    assert max(map(len, lines)) <= 75
