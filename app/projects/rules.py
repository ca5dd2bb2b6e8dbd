"""Pure parts of projects: reading a list of addresses; what a project page shows of the work."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from app.accounts.rules import find_address

FEW = 5
NAMED = re.compile(r"^[^<>]*<([^<>]+)>$")  # "Noor Bakker <noor@oudeveen.example>"


class BadLine(NamedTuple):
    """A line that holds no e-mail address."""

    number: int
    text: str


@dataclass(frozen=True)
class Addresses:
    """What was understood of a list of addresses, one on a line."""

    found: tuple[str, ...]
    bad: tuple[BadLine, ...]


def read_addresses(text: str) -> Addresses:
    """Read addresses from lines; commas and semicolons, as from a mail program, do too."""
    found: dict[str, None] = {}
    bad = []
    for number, part in _parts(text):
        address = find_address(_bare(part))
        if address is None:
            bad.append(BadLine(number, part))
        else:
            found[address] = None
    return Addresses(tuple(found), tuple(bad))


def _parts(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        for part in re.split("[,;]", line):
            if part.strip():
                yield number, part.strip()


def _bare(part: str) -> str:
    named = NAMED.fullmatch(part)
    return named[1] if named else part


@dataclass(frozen=True)
class WorkItem:
    """One document on the route of a project, made or still to make."""

    title: str
    url: str
    state: str  # done, now, open, locked: the stops of the route
    badge: str
    badge_kind: str = ""
    badge_sign: str = ""
    why: str = ""


@dataclass(frozen=True)
class WorkPhase:
    """The documents of one phase of the method, in order."""

    title: str
    items: tuple[WorkItem, ...]


class Missing(NamedTuple):
    """Something that a document still asks for."""

    text: str
    href: str
    detail: str  # where it is
    ok: bool = False
    action: str = ""


class Waiting(NamedTuple):
    """What waits, in a sentence."""

    text: str
    url: str
    is_ours: bool  # it waits for the team itself


class NextStep(NamedTuple):
    """What the team does now."""

    title: str
    text: str
    action: str
    url: str
    minutes: int


class Happened(NamedTuple):
    """A line in the story of a project."""

    at: datetime
    text: str
    url: str = ""


@dataclass(frozen=True)
class Work:
    """What a team made so far. Filled in higher up, where documents are known."""

    for_whom: str = ""
    next_step: NextStep | None = None
    phases: tuple[WorkPhase, ...] = ()
    missing: tuple[Missing, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    story: tuple[Happened, ...] = ()
    links: tuple[tuple[str, str], ...] = ()  # what else belongs to the project: text and endpoint

    @property
    def missing_shown(self) -> tuple[Missing, ...]:
        """The first few things that are missing: one thing at a time."""
        return self.missing[:FEW]

    @property
    def missing_more(self) -> int:
        """How many things are missing besides."""
        return max(len(self.missing) - FEW, 0)
