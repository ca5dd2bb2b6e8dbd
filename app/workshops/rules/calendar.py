"""How another program's calendar is told about an appointment (RFC 5545 and 5546)."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from app.workshops.rules.lines import one_line, visible

if TYPE_CHECKING:
    from icalendar import (
        Calendar,
        Event,
        Timezone,
        TimezoneDaylight,
        TimezoneStandard,
        vCalAddress,
    )

MADE_BY = "-//Leerreis//Bijeenkomsten//NL"
# In the name of a person even an escaped one of these confuses readers.
UNSAFE_IN_NAMES = re.compile(r"[\";:,^\\]")


class Method(StrEnum):
    """What the receiving calendar must do with it."""

    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(frozen=True)
class Person:
    """Somebody's name and address."""

    name: str
    email: str


@dataclass(frozen=True)
class Appointment:
    """What a calendar needs to know; the times are those of the clock on the wall."""

    uid: str
    sequence: int
    title: str
    day: date
    begins: time
    ends: time
    zone: str
    place: str
    description: str
    url: str
    organiser: Person


def calendar_text(
    appointment: Appointment, method: Method, made_at: datetime, guest: Person | None = None
) -> str:
    """Return the text of an .ics file that tells one appointment."""
    from icalendar import Calendar  # noqa: PLC0415 - heavy, and only needed here

    calendar = Calendar()
    calendar.add("prodid", MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method.value)
    calendar.add_component(_zone(appointment.zone))
    calendar.add_component(_event(appointment, method, made_at, guest))
    return _written(calendar)


def _written(calendar: "Calendar") -> str:
    text: bytes = calendar.to_ical()
    return text.decode("utf-8")


def _event(
    appointment: Appointment, method: Method, made_at: datetime, guest: Person | None
) -> "Event":
    from icalendar import Event  # noqa: PLC0415

    event = Event()
    event.add("uid", one_line(appointment.uid))
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", made_at)
    for name, at in (("dtstart", appointment.begins), ("dtend", appointment.ends)):
        # written as wall time with the name of the zone: the calendar computes the moment
        wall = datetime.combine(appointment.day, at)
        event.add(name, wall, parameters={"TZID": appointment.zone})
    event.add("summary", one_line(appointment.title))
    event.add("location", one_line(appointment.place))
    event.add("description", visible(appointment.description))
    event.add("url", appointment.url)
    event.add("status", "CANCELLED" if method is Method.CANCEL else "CONFIRMED")
    event.add("organizer", _address(appointment.organiser))
    if guest is not None and method is not Method.PUBLISH:  # PUBLISH knows no guests
        event.add("attendee", _guest(guest))
    return event


def _address(person: Person) -> "vCalAddress":
    from icalendar import vCalAddress  # noqa: PLC0415

    address = vCalAddress(f"mailto:{one_line(person.email)}")
    address.params["CN"] = one_line(UNSAFE_IN_NAMES.sub(" ", person.name)) or person.email
    return address


def _guest(person: Person) -> "vCalAddress":
    address = _address(person)
    address.params["ROLE"] = "REQ-PARTICIPANT"
    address.params["PARTSTAT"] = "ACCEPTED"
    address.params["RSVP"] = "FALSE"
    return address


def _zone(name: str) -> "Timezone":
    """Describe Central European time by its rule.

    Not by icalendar's own list of dates: other readers then see summer an hour wrong.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard  # noqa: PLC0415

    zone = Timezone()
    zone.add("tzid", name)
    zone.add_component(_half(TimezoneDaylight(), "CEST", 3, (1, 2)))
    zone.add_component(_half(TimezoneStandard(), "CET", 10, (2, 1)))
    return zone


def _half(
    half: "TimezoneDaylight | TimezoneStandard", name: str, month: int, hours: tuple[int, int]
) -> "TimezoneDaylight | TimezoneStandard":
    """Describe the half of the year that begins on the last Sunday of this month."""
    before, after = (timedelta(hours=number) for number in hours)
    last_sunday = date(1996, month, {3: 31, 10: 27}[month])
    half.add("tzname", name)
    half.add("dtstart", datetime.combine(last_sunday, time(1)) + before)  # 1.00 UTC everywhere
    half.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1SU"})
    half.add("tzoffsetfrom", before)
    half.add("tzoffsetto", after)
    return half
