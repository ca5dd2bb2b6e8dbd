"""Who needs help, and who is on schedule. Computed from the facts, so that it clears itself."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.coaching.rules.learner import Key, Learner, WorkState
from app.content import Course, StepKind

SILENT = timedelta(days=14)
UNTOUCHED = timedelta(days=7)


class HelpKind(StrEnum):
    """Why somebody may need help."""

    SILENT = "silent"  # no step for a while
    UNTOUCHED = "untouched"  # work came back and nobody went on with it


class Help(NamedTuple):
    """A reason to ask how it goes."""

    kind: HelpKind
    days: int
    template_id: str = ""


class Span(NamedTuple):
    """The days of a cohort."""

    starts_on: date
    ends_on: date

    def share(self, today: date) -> float:
        """Return which part of it is over: 0 before, 1 after."""
        days = (self.ends_on - self.starts_on).days
        return min(max((today - self.starts_on).days / days, 0.0), 1.0)


def own_pace(course: Course) -> list[Key]:
    """Return the steps that somebody can do at any moment: all but the workshops."""
    return [(step.kind, step.id) for step in course.steps if step.kind is not StepKind.WORKSHOP]


def helps(learner: Learner, steps: Sequence[Key], now: datetime) -> list[Help]:
    """Return why this learner may need help; nothing while all goes well."""
    return [*_untouched(learner, now), *_silent(learner, steps, now)]


def _untouched(learner: Learner, now: datetime) -> list[Help]:
    return [
        Help(HelpKind.UNTOUCHED, (now - work.since).days, work.template_id)
        for work in learner.works.values()
        if work.state is WorkState.RETURNED and work.is_untouched and now - work.since >= UNTOUCHED
    ]


def _silent(learner: Learner, steps: Sequence[Key], now: datetime) -> list[Help]:
    """Whose work waits for us, or who has done all that can be done alone, is not stuck."""
    waits = any(work.state is WorkState.HANDED_IN for work in learner.works.values())
    is_finished = all(step in learner.done for step in steps)
    quiet = now - max(learner.last_active_at or learner.since, learner.since)
    if waits or is_finished or quiet < SILENT:
        return []
    return [Help(HelpKind.SILENT, quiet.days)]


def expected(steps: Sequence[Key], span: Span, today: date) -> int:
    """Return how many steps somebody on schedule has done by now."""
    return int(len(steps) * span.share(today))


def is_on_schedule(learner: Learner, steps: Sequence[Key], span: Span, today: date) -> bool:
    """Whether somebody has done as much of the steps as of the time is over."""
    done = sum(step in learner.done for step in steps)
    return done >= expected(steps, span, today)
