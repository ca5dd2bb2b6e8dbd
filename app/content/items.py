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
READ = (StepKind.LESSON, StepKind.QUIZ)  # what one does alone, at one's own pace
KINDS = {word: kind for kind, word in _WORDS.items()}


class ItemRef(Frozen):
    """Points at something in the course that can be done."""

    kind: StepKind
    id: str

    @property
    def url(self) -> str:
        """The address of the page of the item."""
        return self.kind.url(self.id)


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
    owner: str
    review_on: date
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """How long its lessons and self-checks take: what one does alone, at one's own pace."""
        return self.minutes_of(*READ)

    def minutes_of(self, *kinds: StepKind) -> int:
        """How long its steps of these kinds take together."""
        return sum(step.minutes for step in self.steps if step.kind in kinds)

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


class Track(Frozen):
    """A part of the course for who has one role: some of its modules, in their order."""

    id: Id
    title: Line
    summary: Line
    modules: Annotated[tuple[Id, ...], Field(min_length=1)]
    reads_only: bool = False  # without exercises and workshops


def _as_group(value: object) -> object:
    """Read "w1-kick-off" as a choice of one: most things have no other in their place."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value  # a validator gets it as it is


OneOf = Annotated[tuple[Id, ...], Field(min_length=1), BeforeValidator(_as_group)]


class Finished(Frozen):
    """What someone must have done to have finished the course, with every self-check.

    Of workshops that stand together between brackets one is enough.
    """

    quiz_percentage: Annotated[int, Field(ge=1, le=100)] = 70
    exercises: tuple[Id, ...] = ()
    workshops: tuple[OneOf, ...] = ()


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
    owner: str = ""  # versions that were published before have none
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
