"""How the files of a course are written. What becomes of them stands in `app.content.items`."""

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from app.content.items import (
    Finished,
    Goal,
    Id,
    ItemRef,
    Line,
    Minutes,
    Phase,
    Source,
    StepKind,
    Term,
    Track,
)
from app.engine.frozen import Frozen

AtLeastOne = Field(min_length=1)


class LessonLimits(Frozen):
    """How long and how hard the lessons may be."""

    words_least: Annotated[int, Field(ge=0)]
    words_most: Annotated[int, Field(ge=1)]
    ease_least: int  # Flesch-Douma: higher reads easier
    ease_average: int  # of the lessons of a module
    sentence_average: Annotated[int, Field(ge=1)]  # words; it stays under this


class CourseFile(Frozen):
    """course/course.toml: what this course is."""

    id: Id
    title: Line
    summary: Line
    language: Literal["nl"]
    licence: Line
    modules: Annotated[tuple[Id, ...], AtLeastOne]
    announced: tuple[Id, ...] = ()  # lessons that are being written: messages may name them already
    phases: tuple[Phase, ...] = ()
    tracks: tuple[Track, ...] = ()
    lesson_limits: LessonLimits | None = None
    finished: Finished
    end_document: tuple[Id, ...] = ()  # exercises that stand in what a team hands to its client


class GlossaryFile(Frozen):
    """course/glossary.toml: the words of the course."""

    terms: tuple[Term, ...] = ()


class StepWritten(Frozen):
    """A step as authors write it: { lesson = "begin-en-einde" }."""

    lesson: Id | None = None
    quiz: Id | None = None
    exercise: Id | None = None
    workshop: Id | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError(
                'Een stap is precies één ding. | Schrijf bijvoorbeeld { lesson = "id" }.'
            )
        return self

    @property
    def ref(self) -> ItemRef:
        """What is done in this step."""
        kind, item_id = next((kind, getattr(self, kind)) for kind in self.model_fields_set)
        return ItemRef(kind=StepKind(kind), id=item_id)


class ModuleFile(Frozen):
    """modules/<folder>/module.toml: a part of the course."""

    id: Id
    code: Line
    title: Line
    summary: Line
    goals: Annotated[tuple[Goal, ...], AtLeastOne]
    owner: Line
    review_on: date
    steps: Annotated[tuple[StepWritten, ...], AtLeastOne]


class LessonFront(Frozen):
    """What stands above a lesson, between two lines with +++."""

    id: Id
    title: Line
    minutes: Minutes
    summary: Line
    question: Line | None = None
    owner: Line | None = None  # left out: as the module
    review_on: date | None = None
    sources: tuple[Source, ...] = ()


class JourneyFile(Frozen):
    """course/journeys/<id>.nl.toml: an example journey for the library."""

    id: Id
    title: Line
    summary: Line
    theme: Line
    owner: Line
    review_on: date
    sources: Annotated[tuple[Source, ...], AtLeastOne]
    persona: dict[str, Any]
    current: dict[str, Any]
    desired: dict[str, Any]
    plan: dict[str, Any]
