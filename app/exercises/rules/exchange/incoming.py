"""What stands in a file of somebody, and everything that is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.engine.document import Values
from app.engine.fields.choice import OneOf
from app.engine.findings import Problem
from app.engine.reading import read_values
from app.engine.template import Template

LARGEST = 1024 * 1024  # bytes of a file
MOST_FAULTS = 50  # that are told at once
LONGEST_QUOTE = 60


class Where(NamedTuple):
    """A place in a file: a line and a column of a sheet, or the path in JSON."""

    line: int = 0
    column: str = ""
    path: str = ""


class Fault(NamedTuple):
    """Why a file cannot come in. What it says is in the views."""

    code: str
    where: Where = Where()
    values: Mapping[str, str] = {}


class UnfitFileError(Exception):
    """A file is not what it should be; nothing of it comes in."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: Sequence[Fault] = tuple(faults)
        super().__init__(len(self.faults))


@dataclass(frozen=True)
class Incoming:
    """What a file holds, as a form would send it; what it does not tell is not there."""

    raw: dict[str, object]
    places: Mapping[str, Where] = field(default_factory=dict)  # path in the document -> in the file
    document: str = ""  # the document that it was made of, as the file says
    is_example: bool = False
    is_whole: bool = True  # it tells everything: what it leaves out is empty
    unknown: tuple[str, ...] = ()  # columns that nothing is done with

    def where(self, path: str) -> Where:
        """Return where something of the document stands in the file, or what it is part of."""
        while path and path not in self.places:
            path = path.rpartition("/")[0]
        return self.places.get(path, Where())


def one_fault(code: str, where: Where = Where(), **values: str) -> UnfitFileError:  # noqa: B008 - it never changes
    """Return the refusal of a file with which only one thing is wrong."""
    return UnfitFileError([Fault(code, where, values)])


def not_offered(offered: OneOf, typed: object, where: Where, *, in_words: bool) -> Fault:
    """Say that somebody chose what cannot be chosen, and what can be."""
    names = [name if in_words else code for code, name in offered.options]
    return Fault("CHOICE", where, {"typed": quote(typed), "choices": ", ".join(names)})


def quote(text: object) -> str:
    """Return the begin of what stands in a file, to say it in a sentence."""
    plain = " ".join(str(text).split())
    shown = "".join(sign if sign.isprintable() else "\ufffd" for sign in plain[:LONGEST_QUOTE])
    return shown if len(plain) <= LONGEST_QUOTE else f"{shown} …"


def refused(template: Template, incoming: Incoming, before: Values) -> Iterator[Fault]:
    """Give what the document itself cannot hold: too long, too many, signs that nobody can keep."""
    _values, problems = read_values(template, incoming.raw, before=before)
    yield from (_fault(problem, incoming) for problem in problems)


def _fault(problem: Problem, incoming: Incoming) -> Fault:
    return Fault(problem.code, incoming.where(problem.path), problem.values)
