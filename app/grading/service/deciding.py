"""Deciding about handed-in work: once, with everything filled in, by somebody from outside."""

from dataclasses import dataclass

from app.accounts.models import User
from app.audit import record
from app.content import StepKind
from app.engine.rubric import Rubric, outcome
from app.exercises.models import Submission
from app.grading import queries
from app.grading.errors import (
    AlreadyDecidedError,
    ChangedMeanwhileError,
    HeldBackError,
    LevelsMissingError,
    NewerAttemptError,
    NextStepMissingError,
    OwnTeamError,
    StaysPassedError,
)
from app.grading.models import Grade, GradeResult
from app.grading.rules.notes import NEXT_STEP, Notes, levels_in
from app.grading.service.claiming import put_down
from app.grading.service.drafting import Saved
from app.grading.service.storing import Pen
from app.jobs import enqueue
from app.progress.service import mark_done
from app.projects.queries import people_of


@dataclass(frozen=True)
class Decision:
    """What a trainer decides, and how many decisions there were when the page was opened."""

    result: GradeResult
    seen: int


def require_open(submission: Submission, trainer: User, seen: int) -> list[Grade]:
    """Refuse whoever may not write about this work now; return the decisions so far."""
    if queries.is_in_team_of(trainer, submission):
        raise OwnTeamError
    grades = queries.grades_of(submission)
    if len(grades) != seen:
        raise AlreadyDecidedError
    return grades


def decide(submission: Submission, pen: Pen, decision: Decision, saved: Saved) -> Grade:
    """Decide about work with what was just saved about it, and tell the team.

    The caller asked `require_open` and saved what was on the screen.
    """
    if not saved.is_as_sent:
        raise ChangedMeanwhileError(saved.colleague.name if saved.colleague else "")
    if queries.newest_of(submission) != submission.attempt:
        raise NewerAttemptError
    grades = queries.grades_of(submission)
    if grades and grades[0].is_passed and decision.result is GradeResult.RETURNED:
        raise StaysPassedError
    require_complete(pen.rubric, saved.notes, decision.result)
    number = len(grades) + 1
    grade = pen.decide(submission, saved.notes, decision.result, number=number)
    put_down(submission)
    _tell(grade, is_correction=number > 1)
    if grade.is_passed:
        _mark_done(submission)
    return grade


def require_complete(rubric: Rubric, notes: Notes, result: GradeResult) -> None:
    """Refuse a decision that the levels or the words do not carry."""
    levels = levels_in(notes)
    found = outcome(rubric, levels)
    if found.missing:
        raise LevelsMissingError([one for one in rubric.criteria if one.id in found.missing])
    if result is GradeResult.RETURNED and not notes.get(NEXT_STEP):
        raise NextStepMissingError
    if result is GradeResult.PASSED and not found.passes:
        holding = [one for one in rubric.criteria if one.id in found.holding_back]
        raise HeldBackError([(one, levels[one.id]) for one in holding])


def _mark_done(submission: Submission) -> None:
    """Note for everybody in the team that the step is done, with the course of the hand-in."""
    project_id = submission.document.project_id
    for member in people_of([project_id])[project_id]:
        mark_done(
            user_id=member.id,
            kind=StepKind.EXERCISE,
            item_id=submission.document.template_id,
            content_version=submission.content_version,
        )


def _tell(grade: Grade, *, is_correction: bool) -> None:
    record(
        f"grade.{'correct' if is_correction else 'decide'}_{grade.result.value}",
        actor=grade.grader,
        obj=grade,
        organisation_id=grade.submission.document.project.organisation_id,
    )
    enqueue("grading.tell_team", key=f"grading.tell_team/{grade.id}", grade_id=grade.id)
