"""Everything about one piece of work that a trainer has before them."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from app import clock
from app.accounts.models import User
from app.engine.changes import changes
from app.engine.rubric import Rubric
from app.engine.template import Template
from app.exercises.models import Submission
from app.exercises.queries import template_of
from app.grading.models import Grade, ReviewClaim, ReviewDraft
from app.grading.queries.deciding import Attempt, attempts_of, is_in_team_of
from app.grading.queries.drafting import find_claim, last_draft, rubric_for
from app.grading.rules.notes import Notes
from app.grading.rules.waiting import holds


class Standing(StrEnum):
    """What a trainer can do with a piece of work."""

    OPEN = "open"
    DECIDED = "decided"
    REPLACED = "replaced"  # the team handed in again
    OWN = "own"  # it is of the trainer's own team
    GONE = "gone"  # the exercise left the course before anybody graded it


@dataclass(frozen=True)
class Desk:
    """One submission on the desk of one trainer."""

    trainer: User
    submission: Submission

    @cached_property
    def template(self) -> Template:
        """The template with which it was made."""
        return template_of(self.submission.version, self.submission.document.template_id)

    @cached_property
    def attempts(self) -> list[Attempt]:
        """Every attempt at this document, the last one first."""
        return attempts_of(self.submission.document)

    @property
    def earlier(self) -> list[Attempt]:
        """The attempts before this one."""
        return [one for one in self.attempts if one.submission.attempt < self.submission.attempt]

    @property
    def newest(self) -> Submission:
        """The last attempt."""
        return self.attempts[0].submission

    @property
    def grades(self) -> list[Grade]:
        """Every decision about this submission, the last one first."""
        same = (one for one in self.attempts if one.submission.id == self.submission.id)
        return next(same).grades

    @cached_property
    def draft(self) -> ReviewDraft | None:
        """What was written about it so far."""
        return last_draft(self.submission)

    @cached_property
    def rubric(self) -> Rubric | None:
        """What it is graded on."""
        return rubric_for(self.submission, self.draft)

    @cached_property
    def notes(self) -> Notes:
        """What the form begins with: of a new attempt what was written about an ungraded one."""
        if self.draft is not None:
            return self.draft.notes
        before = self.earlier[0] if self.earlier else None
        if before is None or before.grades:
            return {}
        draft = last_draft(before.submission)
        return draft.notes if draft else {}

    @cached_property
    def claim(self) -> ReviewClaim | None:
        """Who looks at it now."""
        claim = find_claim(self.submission)
        return claim if claim and holds(claim.renewed_at, clock.now()) else None

    @cached_property
    def standing(self) -> Standing:
        """What the trainer can do with it."""
        if is_in_team_of(self.trainer, self.submission):
            return Standing.OWN
        if self.newest.attempt > self.submission.attempt:
            return Standing.REPLACED
        if self.grades:
            return Standing.DECIDED
        return Standing.OPEN if self.rubric else Standing.GONE

    @cached_property
    def changed_since(self) -> list[str]:
        """The fields that are different from the attempt before, by their names."""
        if not self.earlier:
            return []
        before = self.earlier[0].submission.version.values
        found = changes(self.template, before, self.submission.version.values)
        labels = (self.template.label(change.path.split("/")[0]) for change in found)
        return list(dict.fromkeys(labels))
