"""Everything that was read without problems, put together."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from app.content.course import Course
from app.content.items import (
    Asset,
    ExampleJourney,
    Exercise,
    ItemRef,
    Module,
    Step,
    StepKind,
)
from app.content.lesson import Lesson
from app.content.problems import BrokenCourseError
from app.content.reading.folders import Files
from app.content.reading.upkeep import upkeep_of
from app.content.reading.written import ModuleFile
from app.content.workshop import WorkshopKind
from app.engine.quiz import Quiz

T = TypeVar("T")

_SHORT = 12


@dataclass(frozen=True)
class Parts:
    """What was made of the files; None where that failed, which was then reported."""

    lessons: Iterable[Lesson | None]
    exercises: Iterable[Exercise | None]
    assets: tuple[Asset, ...]
    journeys: Iterable[ExampleJourney | None] = ()


def assemble(files: Files, parts: Parts) -> Course:
    """Return the course. Its version changes with everything in it."""
    written = files.course.value if files.course else None
    glossary = files.glossary.value if files.glossary else None
    if written is None or glossary is None:
        raise BrokenCourseError([])  # cannot be: without them there were problems
    lessons = _there(parts.lessons)
    quizzes = _there(quiz.value for quiz in files.quizzes)
    exercises = _there(parts.exercises)
    workshops = _there(kind.value for kind in files.workshops)
    titles = _titles(lessons, quizzes, exercises, workshops)
    modules = {m.id: _module(m, titles) for m in _there(m.value for m in files.modules)}
    course = Course(
        **{
            name: getattr(written, name)
            for name in ("id", "title", "summary", "language", "licence")
        },
        version="",
        phases=written.phases,
        tracks=written.tracks,
        modules=tuple(modules[module_id] for module_id in written.modules),
        finished=written.finished,
        certificate=files.certificate.text if files.certificate else "",
        end_document=written.end_document,
        lessons=lessons,
        quizzes=quizzes,
        exercises=exercises,
        workshops=workshops,
        terms=glossary.terms,
        assets=parts.assets,
        journeys=_there(parts.journeys),
        upkeep=upkeep_of(files),
    )
    version = hashlib.sha256(course.model_dump_json().encode()).hexdigest()[:_SHORT]
    return course.model_copy(update={"version": version})


def _there(items: Iterable[T | None]) -> tuple[T, ...]:
    return tuple(item for item in items if item is not None)


def _titles(
    lessons: Iterable[Lesson],
    quizzes: Iterable[Quiz],
    exercises: Iterable[Exercise],
    workshops: Iterable[WorkshopKind],
) -> Mapping[ItemRef, tuple[str, int]]:
    """Return the title and the minutes of everything that can be a step."""
    kinds: Mapping[StepKind, Iterable[Lesson | Quiz | Exercise | WorkshopKind]] = {
        StepKind.LESSON: lessons,
        StepKind.QUIZ: quizzes,
        StepKind.EXERCISE: exercises,
        StepKind.WORKSHOP: workshops,
    }
    return {
        ItemRef(kind=kind, id=item.id): (item.title, item.minutes)
        for kind, items in kinds.items()
        for item in items
    }


def _module(written: ModuleFile, titles: Mapping[ItemRef, tuple[str, int]]) -> Module:
    steps = [
        Step(
            kind=step.ref.kind,
            id=step.ref.id,
            title=titles[step.ref][0],
            minutes=titles[step.ref][1],
            module=written.id,
        )
        for step in written.steps
    ]
    fields = {name: getattr(written, name) for name in ModuleFile.model_fields}
    return Module(**{**fields, "steps": tuple(steps)})
