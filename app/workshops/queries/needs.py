"""What somebody must have done before a workshop, and how that stands."""

from collections.abc import Callable, Collection, Container
from typing import NamedTuple, Protocol

from app.accounts.models import User
from app.content import ItemRef, StepKind, WorkshopKind
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
    is_handed_in: bool = False  # by the team; a first version is enough to come with

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
    is_missing = any(
        one.kind is StepKind.EXERCISE and (one.kind, one.id) not in done for one in kind.requires
    )
    handed_in = handed_in_by(user_id) if is_missing else set()
    return [_need(reference, done, handed_in) for reference in kind.requires]


def _need(
    reference: ItemRef, done: Container[tuple[StepKind, str]], handed_in: Collection[str]
) -> Need:
    item = _item(reference)
    return Need(
        item.title,
        reference.url,
        item.minutes,
        is_done=(reference.kind, reference.id) in done,
        is_handed_in=reference.kind is StepKind.EXERCISE and reference.id in handed_in,
    )


def _item(reference: ItemRef) -> Titled:
    found = course()
    finders: dict[StepKind, Callable[[str], Titled]] = {
        StepKind.LESSON: found.lesson,
        StepKind.QUIZ: found.quiz,
        StepKind.EXERCISE: found.exercise,
        StepKind.WORKSHOP: found.workshop,
    }
    return finders[reference.kind](reference.id)
