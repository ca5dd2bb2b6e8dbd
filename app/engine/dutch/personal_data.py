"""Personal data in a report or quote: what has to go before others may read it.

Names without a title are not found: a person has to look for those.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from app.engine.dutch.composed import composed
from app.engine.dutch.personal_numbers import bsns, ibans, phones
from app.engine.dutch.personal_people import birth_dates, names
from app.engine.dutch.personal_places import addresses, emails, postcodes
from app.engine.dutch.personal_words import Span


class PersonalKind(StrEnum):
    """What tells who somebody is; the most specific first."""

    EMAIL = "email"
    IBAN = "iban"
    PHONE = "phone"
    BSN = "bsn"
    BIRTH_DATE = "birth_date"
    ADDRESS = "address"
    POSTCODE = "postcode"
    NAME = "name"


class PersonalFind(NamedTuple):
    """A piece of text that tells who somebody is; the places are in the text as it was given."""

    kind: PersonalKind
    start: int
    end: int
    text: str


Finder = Callable[[str], Iterable[Span]]
FINDERS: dict[PersonalKind, Finder] = {
    PersonalKind.EMAIL: emails,
    PersonalKind.IBAN: ibans,
    PersonalKind.PHONE: phones,
    PersonalKind.BSN: bsns,
    PersonalKind.BIRTH_DATE: birth_dates,
    PersonalKind.ADDRESS: addresses,
    PersonalKind.POSTCODE: postcodes,
    PersonalKind.NAME: names,
}


def personal_data(text: str) -> list[PersonalFind]:
    """Return what tells who somebody is, in the order of the text; finds never overlap."""
    plain = composed(text)
    taken = bytearray(len(plain.text))
    found: list[PersonalFind] = []
    for kind, finder in FINDERS.items():
        for start, end in finder(plain.text):
            if any(taken[start:end]):
                continue
            taken[start:end] = b"\x01" * (end - start)
            first, last = plain.original(start, end)
            found.append(PersonalFind(kind, first, last, text[first:last]))
    return sorted(found, key=lambda find: find.start)
