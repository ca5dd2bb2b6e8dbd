"""The course as one person sees it: what is done, what is next, what time is left."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

from app.clock import AMSTERDAM
from app.content import Course, Module, Phase, Step, StepKind
from app.progress.rules import Route, StopState, per_week, rounded

Key = tuple[StepKind, str]
DAYS = 7


@dataclass(frozen=True)
class ModuleStop:
    """A module on somebody's route."""

    module: Module
    state: StopState
    done: int
    done_at: datetime | None  # when the last step was finished, if all are

    @property
    def total(self) -> int:
        """How many steps it has."""
        return len(self.module.steps)


@dataclass(frozen=True)
class MyRoute:
    """The whole course for one person. `done` says when each step was finished."""

    course: Course
    done: Mapping[Key, datetime]
    waits: Mapping[Key, str] = field(default_factory=dict)  # why a step is not for now

    @cached_property
    def route(self) -> Route[Key]:
        """The bare route: every step with its minutes."""
        steps = [(_key(step), step.minutes) for step in self.course.steps]
        return Route(steps, self.done, self.waits)

    @cached_property
    def next_step(self) -> Step | None:
        """The one small step to do now."""
        key = self.route.next_step
        return None if key is None else self.course.step(*key)

    @property
    def afterwards(self) -> list[Step]:
        """The three steps after that."""
        return [self.course.step(*key) for key in self.route.upcoming[1:4]]

    def why_not_now(self, step: Step) -> str:
        """Why there is nothing to do for a step that is not finished; empty when there is."""
        return "" if _key(step) in self.done else self.waits.get(_key(step), "")

    @property
    def waiting(self) -> list[Step]:
        """The steps that somebody else has, or that have their day."""
        return [step for step in self.course.steps if self.why_not_now(step)]

    def state(self, step: Step) -> StopState:
        """How a step looks: done, now or open."""
        return self.route.state(_key(step))

    def around(self, here: Step) -> list[tuple[Step, StopState]]:
        """Return the steps of a module as they look to who stands at one of them."""

        def look(step: Step) -> StopState:
            if step is here:
                return StopState.NOW
            return StopState.DONE if self.is_done(step) else StopState.OPEN

        return [(step, look(step)) for step in self.course.module_of(here).steps]

    def name_of(self, stop: ModuleStop) -> str:
        """Return what tells how this stop looks from how any other does, to whoever it may be."""
        steps = stop.module.steps if stop.state is StopState.NOW else ()
        looks = ",".join(self.state(step) + self.why_not_now(step) for step in steps)
        day = stop.done_at.astimezone(AMSTERDAM).date() if stop.done_at else ""
        return f"{self.course.version}/{stop.module.id}/{stop.state}/{stop.done}/{day}/{looks}"

    @property
    def name_of_next(self) -> str:
        """Return what tells how the next small step looks from how it looks to anybody else."""
        steps = [self.next_step, *self.afterwards] if self.next_step else self.waiting[:3]
        said = ",".join(f"{step.kind}:{step.id}:{self.why_not_now(step)}" for step in steps)
        began = "begun" if self.route.count_done else "new"
        return f"{self.course.version}/{'next' if self.next_step else 'none'}/{said}/{began}"

    @property
    def name_of_route(self) -> str:
        """Return what tells how the whole route looks from how it looks to anybody else."""
        stops = "|".join(self.name_of(stop) for _phase, stops in self.phases for stop in stops)
        return f"{self.course.version}/{self.modules_done}/{stops}"

    def is_done(self, step: Step) -> bool:
        """Whether a step is finished."""
        return _key(step) in self.done

    @cached_property
    def needed(self) -> "list[Needed]":
        """What finishes the course, and whether it is done; the self-checks count as one."""
        groups = self.course.needed
        quizzes = [steps for steps in groups if steps[0].kind is StepKind.QUIZ]
        rest = [steps for steps in groups if steps[0].kind is not StepKind.QUIZ]
        together = [Needed((), self._count(quizzes), len(quizzes))] if quizzes else []
        return together + [Needed(steps, self._count([steps]), 1) for steps in rest]

    def _count(self, groups: Sequence[tuple[Step, ...]]) -> int:
        return sum(any(map(self.is_done, steps)) for steps in groups)

    @property
    def name_of_needed(self) -> str:
        """Return what tells how this looks from how it looks to anybody else."""
        return f"{self.course.version}/{','.join(str(one.done) for one in self.needed)}"

    def stop(self, module: Module) -> ModuleStop:
        """How a module looks: done when all its steps are, now when the next step is in it."""
        moments = [self.done[_key(s)] for s in module.steps if _key(s) in self.done]
        if len(moments) == len(module.steps):
            return ModuleStop(module, StopState.DONE, len(moments), max(moments, default=None))
        is_here = self.next_step is not None and self.next_step.module == module.id
        state = StopState.NOW if is_here else StopState.OPEN
        return ModuleStop(module, state, len(moments), None)

    @cached_property
    def phases(self) -> list[tuple[Phase, list[ModuleStop]]]:
        """The phases that have modules, each with its stops."""
        by_phase = [
            (phase, [self.stop(self.course.module(name)) for name in phase.modules])
            for phase in self.course.phases
        ]
        return [(phase, stops) for phase, stops in by_phase if stops]

    @property
    def modules_done(self) -> int:
        """How many modules are finished."""
        return sum(self.stop(module).state is StopState.DONE for module in self.course.modules)

    def minutes_left(self, which: Callable[[Step], bool] = lambda _step: True) -> int:
        """How long the steps that are not done take, all or some of them."""
        return sum(s.minutes for s in self.course.steps if _key(s) not in self.done and which(s))

    def time_left(self, until: date | None, today: date) -> "TimeLeft":
        """Return the time left, rounded up to what such an estimate knows; a week, until a day."""
        minutes = self.minutes_left()
        if until is None or until <= today:
            return TimeLeft(rounded(minutes))
        weeks = max(-(-(until - today).days // DAYS), 1)
        return TimeLeft(rounded(minutes), per_week(minutes, weeks), until)


class Needed(NamedTuple):
    """Something without which nobody finishes: one of these steps, or every self-check."""

    steps: tuple[Step, ...]  # none: the self-checks
    done: int
    total: int

    @property
    def ok(self) -> bool:
        """Whether nothing of it is missing."""
        return self.done >= self.total


class TimeLeft(NamedTuple):
    """How long the rest takes."""

    minutes: int
    a_week: int = 0  # to be ready by the last day, if there is one
    until: date | None = None

    @property
    def name(self) -> str:
        """What tells how this looks from how another one does."""
        return f"{self.minutes}/{self.a_week}/{self.until or ''}"


def name_of_looks(around: list[tuple[Step, StopState]], at: str, *, is_done: bool) -> str:
    """Return what tells how a lesson looks from how it looks to anybody else who reads it."""
    stops = "".join(state[0] for _step, state in around)
    return f"/{stops}/{'done' if is_done else 'open'}/{at}"


def _key(step: Step) -> Key:
    return step.kind, step.id
