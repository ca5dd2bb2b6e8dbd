"""Whether everything has an owner and a day on which it is looked at again.

A lesson may have its own; without one it follows its module, as a self-check always does.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Protocol

from app.content.items import ItemRef, StepKind, journey_url
from app.content.reading.folders import Files
from app.content.reading.indexing import exercise_id
from app.content.reading.loading import Loaded
from app.content.reading.written import ModuleFile
from app.content.upkeep import ItemKind, Upkeep


class _LookedAfter(Protocol):
    @property
    def owner(self) -> str | None: ...

    @property
    def review_on(self) -> date | None: ...


def check_upkeep(files: Files) -> None:
    """Report exercises and workshops without an owner, or without a day to look at them again.

    The form of the other files demands it. These two are also read as they were published before
    they had either.
    """
    for file in (*_of_exercises(files), *files.workshops):
        if file.value and not file.value.owner:
            file.problem("Hier staat geen eigenaar.", 'Schrijf: owner = "Programma"', "id")
        if file.value and not file.value.review_on:
            message = "Hier staat niet wanneer iemand er weer naar kijkt."
            file.problem(message, "Schrijf bijvoorbeeld: review_on = 2027-06-01", "id")


def upkeep_of(files: Files) -> tuple[Upkeep, ...]:
    """Return everything with its owner, of files in which nothing is wrong."""
    written = [module.value for module in files.modules if module.value]
    return (
        *(_of_module(module) for module in written),
        *(item for module in written for item in _of_steps(module, _alone(files))),
        *_of_exercise_files(files),
        *_of_workshops(files),
        *_of_journeys(files),
    )


def _of_exercises(files: Files) -> Iterator[Loaded[_LookedAfter]]:
    return (one.template for one in files.exercises if one.template)


def _alone(files: Files) -> Mapping[ItemRef, tuple[str, _LookedAfter | None]]:
    """Return the title of what is done alone, and who looks after it when that was written."""
    found: dict[ItemRef, tuple[str, _LookedAfter | None]] = {}
    for lesson in files.lessons:
        ref = ItemRef(kind=StepKind.LESSON, id=lesson.front.id)
        found[ref] = lesson.front.title, lesson.front.value
    for quiz in files.quizzes:
        found[ItemRef(kind=StepKind.QUIZ, id=quiz.id)] = quiz.title, None
    return found


def _of_module(module: ModuleFile) -> Upkeep:
    return Upkeep(
        kind=ItemKind.MODULE,
        id=module.id,
        title=module.title,
        url=f"/modules/{module.id}",
        owner=module.owner,
        review_on=module.review_on,
    )


def _of_steps(
    module: ModuleFile, alone: Mapping[ItemRef, tuple[str, _LookedAfter | None]]
) -> Iterator[Upkeep]:
    for step in module.steps:
        if step.ref in alone:
            title, own = alone[step.ref]
            yield Upkeep(
                kind=ItemKind(step.ref.kind.word),
                id=step.ref.id,
                title=title,
                url=step.ref.url,
                owner=(own and own.owner) or module.owner,
                review_on=(own and own.review_on) or module.review_on,
            )


def _of_exercise_files(files: Files) -> Iterator[Upkeep]:
    for one in files.exercises:
        if one.template and one.texts:
            ref = ItemRef(kind=StepKind.EXERCISE, id=exercise_id(one))
            yield from _looked_after(ref, one.texts.title, one.template.value)


def _of_workshops(files: Files) -> Iterator[Upkeep]:
    for file in files.workshops:
        yield from _looked_after(
            ItemRef(kind=StepKind.WORKSHOP, id=file.id), file.title, file.value
        )


def _looked_after(ref: ItemRef, title: str, by: _LookedAfter | None) -> Iterable[Upkeep]:
    if by is None or not by.owner or not by.review_on:
        return ()
    kind = ItemKind(ref.kind.word)
    return (
        Upkeep(
            kind=kind,
            id=ref.id,
            title=title,
            url=ref.url,
            owner=by.owner,
            review_on=by.review_on,
        ),
    )


def _of_journeys(files: Files) -> Iterator[Upkeep]:
    for file in files.journeys:
        if file.value:
            yield Upkeep(
                kind=ItemKind.JOURNEY,
                id=file.id,
                title=file.title,
                url=journey_url(file.id),
                owner=file.value.owner,
                review_on=file.value.review_on,
            )
