"""Reading a list of people as somebody pasted it: from a mail program, a sheet, a note."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from app.accounts.rules import find_address, plain_name

MOST = 100
IN_BRACKETS = re.compile(r"^(?P<name>[^<>]*)<(?P<address>[^<>]*)>$")
BETWEEN = re.compile(r"[\r\n;]+|(?<=>)\s*,")
QUOTES = " \t,\"'"


class Invitee(NamedTuple):
    """Somebody to invite: an address, and perhaps a name."""

    email: str
    name: str = ""


class Unreadable(NamedTuple):
    """One entry that is no person to invite: no address in it, or named twice."""

    text: str
    reason: Literal["address", "twice"]


class People(NamedTuple):
    """What stands in a list: whom to invite, and what could not be read."""

    invitees: list[Invitee]
    unreadable: list[Unreadable]


def read_people(text: str) -> People:
    """Read addresses, one per line or between semicolons, each perhaps with a name."""
    people = People([], [])
    seen: set[str] = set()
    for entry in _entries(text):
        invitee = _invitee(entry)
        if invitee is None:
            people.unreadable.append(Unreadable(entry, "address"))
        elif invitee.email in seen:
            people.unreadable.append(Unreadable(entry, "twice"))
        else:
            seen.add(invitee.email)
            people.invitees.append(invitee)
    return people


def _entries(text: str) -> Iterator[str]:
    for part in BETWEEN.split(text):
        entry = part.strip(QUOTES)
        if entry.count("@") > 1 and "<" not in entry:
            yield from re.split(r"[\s,]+", entry)
        elif entry:
            yield entry


def _invitee(entry: str) -> Invitee | None:
    found = IN_BRACKETS.match(entry)
    if found is not None:
        name, address = found["name"], found["address"]
    else:
        words = re.split(r"[\s,]+", entry)
        address = next((word for word in words if "@" in word), "")
        name = entry.replace(address, " ") if address else ""
    email = find_address(address)
    return None if email is None else Invitee(email, _first_name_first(name))


def _first_name_first(name: str) -> str:
    """Turn 'Bakker, Noor' around, as mail programs write names."""
    plain = plain_name(name.strip(QUOTES))
    last, comma, first = (part.strip() for part in plain.partition(","))
    return f"{first} {last}" if comma and first and "," not in first else plain
