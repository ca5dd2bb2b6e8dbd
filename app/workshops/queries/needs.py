"""What somebody must have done before a workshop, and how that stands."""

from collections.abc import Callable, Container, Mapping
from typing import NamedTuple, Protocol

from app.accounts.models import User
from app.content import ItemRef, Requirement, StepKind, WorkshopKind
from app.exercises.queries import handed_in_by
from app.progress.queries import done_by
from app.web.course import course


class Titled(Protocol):
    """Anything in the course that can be done."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def minutes(self) -> int:
        """How long it takes."""


class Need(NamedTuple):
    """Something to have done before a workshop."""

    title: str
    url: str
    minutes: int
    is_done: bool
    least: int = 1  # of an exercise: how many documents
    handed_in: int = 0  # by the team; a first version is enough to come with

    @property
    def is_handed_in(self) -> bool:
        """Whether the team handed in enough of it."""
        return self.handed_in >= self.least

    @property
    def is_met(self) -> bool:
        """Whether there is nothing left to do for it."""
        return self.is_done or self.is_handed_in


def needs_for(user: User, kind: WorkshopKind) -> list[Need]:
    """Return what somebody must have done before this kind of workshop, done or not."""
    if not kind.requires:
        return []
    return needs_of(kind, done_by(user.id), user.id)


def needs_of(kind: WorkshopKind, done: Container[tuple[StepKind, str]], user_id: int) -> list[Need]:
    """Return the same of somebody whose finished steps are known."""
    needs_count = any(
        one.ref.kind is StepKind.EXERCISE and not _is_done(one, done) for one in kind.requires
    )
    handed_in = handed_in_by(user_id) if needs_count else {}
    return [_need(required, done, handed_in) for required in kind.requires]


def _need(
    required: Requirement, done: Container[tuple[StepKind, str]], handed_in: Mapping[str, int]
) -> Need:
    ref = required.ref
    item = _item(ref)
    return Need(
        item.title,
        ref.url,
        item.minutes,
        is_done=_is_done(required, done),
        least=required.least,
        handed_in=handed_in.get(ref.id, 0) if ref.kind is StepKind.EXERCISE else 0,
    )


def _is_done(required: Requirement, done: Container[tuple[StepKind, str]]) -> bool:
    """Whether the step is done; who must have made five has not when the step is done by one."""
    return required.least == 1 and (required.ref.kind, required.ref.id) in done


def _item(reference: ItemRef) -> Titled:
    found = course()
    finders: dict[StepKind, Callable[[str], Titled]] = {
        StepKind.LESSON: found.lesson,
        StepKind.QUIZ: found.quiz,
        StepKind.EXERCISE: found.exercise,
        StepKind.WORKSHOP: found.workshop,
    }
    return finders[reference.kind](reference.id)
