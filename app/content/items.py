"""The things that a course is made of. They never change while the course is given."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints

from app.engine.files import CaseFile
from app.engine.frozen import Frozen
from app.engine.rubric import Rubric
from app.engine.template import Template

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Minutes = Annotated[int, Field(ge=1, le=1000)]
Seats = Annotated[int, Field(ge=1, le=10_000)]


class StepKind(StrEnum):
    """What one does in a step."""

    LESSON = "lesson"
    QUIZ = "quiz"
    EXERCISE = "exercise"
    WORKSHOP = "workshop"

    # that of an enum is written in Python, and a page looks up a hundred steps by their kind
    __hash__ = str.__hash__

    @property
    def word(self) -> str:
        """The word that authors write in links: `les:begin-en-einde`."""
        return _WORDS[self]

    def url(self, item_id: str) -> str:
        """Return the address of the page of an item."""
        return f"{_PAGES[self]}/{item_id}"


_WORDS = {
    StepKind.LESSON: "les",
    StepKind.QUIZ: "zelftoets",
    StepKind.EXERCISE: "oefening",
    StepKind.WORKSHOP: "bijeenkomst",
}
_PAGES = {
    StepKind.LESSON: "/lessen",
    StepKind.QUIZ: "/zelftoetsen",
    StepKind.EXERCISE: "/oefeningen",
    StepKind.WORKSHOP: "/bijeenkomsten/soort",
}
KINDS = {word: kind for kind, word in _WORDS.items()}


class ItemRef(Frozen):
    """Points at something in the course that can be done."""

    kind: StepKind
    id: str

    @property
    def url(self) -> str:
        """The address of the page of the item."""
        return self.kind.url(self.id)


def _from_link(value: object) -> object:
    """Read `oefening:projectkaart`, as authors write it."""
    if not isinstance(value, str):
        return value
    word, _colon, item_id = value.partition(":")
    if word not in KINDS:
        raise ValueError(
            f"'{value}' wijst nergens naar. | Schrijf bijvoorbeeld oefening:projectkaart;"
            f" mogelijk zijn: {', '.join(KINDS)}."
        )
    return {"kind": KINDS[word].value, "id": item_id}


class Step(Frozen):
    """One step of a module: something to read, to test, to make or to attend."""

    kind: StepKind
    id: str
    title: str
    minutes: int
    module: str

    @property
    def url(self) -> str:
        """The address of the page of the step."""
        return self.kind.url(self.id)


class Goal(Frozen):
    """What someone can do after a module, which lessons serve it and which questions test it."""

    id: Id
    text: Line
    lessons: Annotated[tuple[Id, ...], Field(min_length=1)]
    questions: tuple[Id, ...] = ()  # of the self-checks of the module


class Module(Frozen):
    """A part of the course with its own goals."""

    id: str
    code: str
    title: str
    summary: str
    goals: tuple[Goal, ...]
    minutes: int
    owner: str
    review_on: date
    steps: tuple[Step, ...]

    @property
    def url(self) -> str:
        """The address of the page of the module."""
        return f"/modules/{self.id}"


class Phase(Frozen):
    """A phase of the method: the modules about it, and the exercises that a project makes in it.

    An exercise of a module is named here as well; one that no module teaches yet only here.
    """

    id: Id
    title: Line
    modules: tuple[Id, ...] = ()
    exercises: tuple[Id, ...] = ()


class Finished(Frozen):
    """What someone must have done to have finished the course."""

    quiz_percentage: Annotated[int, Field(ge=1, le=100)] = 70
    exercises: tuple[Id, ...] = ()
    workshops: tuple[Id, ...] = ()


class Source(Frozen):
    """Where a fact in a lesson comes from."""

    title: Line
    by: Line
    year: Annotated[int, Field(ge=1800, le=2200)] | None = None  # not every source has one
    fact: Line
    url: Annotated[str, StringConstraints(pattern=r"^(https://[^\s\"<>]+)?$")] = ""


class Heading(Frozen):
    """A heading in a lesson, for the table of contents."""

    id: str
    level: int
    text: str


class Lesson(Frozen):
    """A text to read. The html is safe: it is made of allowed elements only."""

    id: str
    title: str
    minutes: int
    summary: str
    question: str  # the one that it answers; empty when its author named none
    owner: str
    review_on: date | None
    html: str
    headings: tuple[Heading, ...]
    sources: tuple[Source, ...]
    words: int
    fingerprint: str


class Exercise(Frozen):
    """A template to fill in, what to do with it, and how it is graded."""

    id: str
    title: str
    minutes: int
    template: Template
    rubric: Rubric
    task_html: str
    cases: dict[str, CaseFile]  # by name: good, weak, ...
    fingerprint: str


# The parts of an example journey, and the exercise whose template each follows.
JOURNEY_PARTS = {
    "persona": "persona",
    "current": "huidige-klantreis",
    "desired": "gewenste-klantreis",
    "plan": "verbeterplan",
}


class ExampleJourney(Frozen):
    """A whole journey for the library. Its facts have a source; the rest is made up."""

    id: str
    title: str
    summary: str
    theme: str
    review_on: date
    sources: tuple[Source, ...]
    parts: dict[str, dict[str, Any]]  # by the names of JOURNEY_PARTS: what was filled in

    @property
    def url(self) -> str:
        """The address of its page."""
        return journey_url(self.id)


def journey_url(journey_id: str) -> str:
    """Return the address of the page of an example journey."""
    return f"/bibliotheek/{journey_id}"


class AgendaItem(Frozen):
    """A part of a live session."""

    minutes: Minutes
    title: Line


class WorkshopKind(Frozen):
    """A kind of live session, of which organisers plan the dates."""

    id: Id
    code: Line
    title: Line
    summary: Line
    minutes: Minutes
    online: bool
    seats_min: Seats
    seats_max: Seats
    preconditions: tuple[Line, ...] = ()  # how it stands with who takes part
    arrange: tuple[Line, ...] = ()  # what the organiser sees to; learners do not see it
    requires: tuple[Annotated[ItemRef, BeforeValidator(_from_link)], ...] = ()
    bring: tuple[Line, ...] = ()
    agenda: Annotated[tuple[AgendaItem, ...], Field(min_length=1)]

    @property
    def url(self) -> str:
        """The address of the page about this kind of session."""
        return StepKind.WORKSHOP.url(self.id)


class Term(Frozen):
    """A word of the course, explained in one sentence."""

    id: Id
    nl: Line
    en: Line
    identifier: Line
    explanation: Line
    forms: tuple[Line, ...] = ()


class Asset(Frozen):
    """A file that learners get: a picture, a film, a worksheet."""

    hash: str
    name: str
    media_type: str
    size: int
    source: str  # where it stands below the root of the course

    @property
    def url(self) -> str:
        """The address of the file; another content has another address."""
        return f"/bestanden/{self.hash}/{self.name}"
