"""The course as a whole: everything in it by id, and the steps in their order."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Protocol, TypeVar

from app.content.items import (
    READ,
    Asset,
    ExampleJourney,
    Exercise,
    Finished,
    Module,
    Phase,
    Step,
    StepKind,
    Term,
    Track,
)
from app.content.lesson import Lesson
from app.content.upkeep import Upkeep
from app.content.workshop import WorkshopKind
from app.engine.frozen import Frozen
from app.engine.quiz import Quiz


class NotInCourseError(KeyError):
    """The course has no such thing."""


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=_WithId)
Key = TypeVar("Key")
Value = TypeVar("Value")


class Course(Frozen):
    """A course that was read without problems."""

    id: str
    title: str
    summary: str
    language: str
    licence: str
    version: str
    phases: tuple[Phase, ...]
    tracks: tuple[Track, ...] = ()
    modules: tuple[Module, ...]
    finished: Finished
    certificate: str = ""  # what stands on it, with places for `{naam}` and more
    end_document: tuple[str, ...] = ()  # the exercises whose documents stand in it
    lessons: tuple[Lesson, ...]
    quizzes: tuple[Quiz, ...]
    exercises: tuple[Exercise, ...]
    workshops: tuple[WorkshopKind, ...]
    terms: tuple[Term, ...]
    assets: tuple[Asset, ...]
    journeys: tuple[ExampleJourney, ...] = ()  # versions that were published before have none
    upkeep: tuple[Upkeep, ...] = ()  # who looks after what

    def lesson(self, lesson_id: str) -> Lesson:
        """Return a lesson."""
        return _find(self._lessons, lesson_id)

    def quiz(self, quiz_id: str) -> Quiz:
        """Return a self-check."""
        return _find(self._quizzes, quiz_id)

    def exercise(self, exercise_id: str) -> Exercise:
        """Return an exercise."""
        return _find(self._exercises, exercise_id)

    def workshop(self, workshop_id: str) -> WorkshopKind:
        """Return a kind of workshop."""
        return _find(self._workshops, workshop_id)

    def module(self, module_id: str) -> Module:
        """Return a module."""
        return _find(self._modules, module_id)

    def term(self, term_id: str) -> Term:
        """Return a word of the glossary."""
        return _find(self._terms, term_id)

    def journey(self, journey_id: str) -> ExampleJourney:
        """Return an example journey of the library."""
        return _find(self._journeys, journey_id)

    def asset(self, asset_hash: str, name: str) -> Asset:
        """Return a file that belongs to the course."""
        return _find(self._assets, (asset_hash, name))

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every step, in the order of the course."""
        return tuple(step for module in self.modules for step in module.steps)

    def step(self, kind: StepKind, item_id: str) -> Step:
        """Return the step in which this is done."""
        return self.steps[_find(self._positions, (kind, item_id))]

    def find_step(self, kind: StepKind, item_id: str) -> Step | None:
        """Return the step in which this is done, if it is a step of the course."""
        position = self._positions.get((kind, item_id))
        return None if position is None else self.steps[position]

    @cached_property
    def needed(self) -> tuple[tuple[Step, ...], ...]:
        """What one must do to finish the course: of each of these groups one step."""
        one_by_one = [step for step in self.steps if step.kind is StepKind.QUIZ]
        one_by_one += [self.step(StepKind.EXERCISE, item) for item in self.finished.exercises]
        workshops = (
            tuple(self.step(StepKind.WORKSHOP, item) for item in group)
            for group in self.finished.workshops
        )
        return (*((step,) for step in one_by_one), *workshops)

    def module_of(self, step: Step) -> Module:
        """Return the module that a step belongs to."""
        return self.module(step.module)

    def phase_of(self, module: Module) -> Phase | None:
        """Return the phase of the method that a module is about."""
        return next((phase for phase in self.phases if module.id in phase.modules), None)

    def modules_of(self, track: Track) -> tuple[Module, ...]:
        """Return the modules of a track, in the order of the course."""
        return tuple(module for module in self.modules if module.id in track.modules)

    def minutes_of(self, track: Track, *kinds: StepKind) -> int:
        """Return how long the steps of these kinds take in a track: no work for who reads."""
        if track.reads_only:
            kinds = tuple(kind for kind in kinds if kind in READ)
        return sum(module.minutes_of(*kinds) for module in self.modules_of(track))

    def exercises_of(self, phase: Phase) -> tuple[Exercise, ...]:
        """Return what a project makes in a phase: as it says, or else what its modules ask."""
        asked = [
            step.id
            for module in phase.modules
            for step in self.module(module).steps
            if step.kind is StepKind.EXERCISE
        ]
        return tuple(self.exercise(item) for item in phase.exercises or asked)

    def previous(self, step: Step) -> Step | None:
        """Return the step before this one, also when that is in another module."""
        position = _find(self._positions, (step.kind, step.id))
        return self.steps[position - 1] if position else None

    def next(self, step: Step) -> Step | None:
        """Return the step after this one, also when that is in another module."""
        position = _find(self._positions, (step.kind, step.id)) + 1
        return self.steps[position] if position < len(self.steps) else None

    @cached_property
    def _positions(self) -> Mapping[tuple[StepKind, str], int]:
        return {(step.kind, step.id): number for number, step in enumerate(self.steps)}

    @cached_property
    def _lessons(self) -> Mapping[str, Lesson]:
        return _by_id(self.lessons)

    @cached_property
    def _quizzes(self) -> Mapping[str, Quiz]:
        return _by_id(self.quizzes)

    @cached_property
    def _exercises(self) -> Mapping[str, Exercise]:
        return _by_id(self.exercises)

    @cached_property
    def _workshops(self) -> Mapping[str, WorkshopKind]:
        return _by_id(self.workshops)

    @cached_property
    def _modules(self) -> Mapping[str, Module]:
        return _by_id(self.modules)

    @cached_property
    def _terms(self) -> Mapping[str, Term]:
        return _by_id(self.terms)

    @cached_property
    def _journeys(self) -> Mapping[str, ExampleJourney]:
        return _by_id(self.journeys)

    @cached_property
    def _assets(self) -> Mapping[tuple[str, str], Asset]:
        return {(asset.hash, asset.name): asset for asset in self.assets}


def _by_id(items: Iterable[Item]) -> Mapping[str, Item]:
    return {item.id: item for item in items}


def _find(items: Mapping[Key, Value], key: Key) -> Value:
    try:
        return items[key]
    except KeyError:
        raise NotInCourseError(key) from None
