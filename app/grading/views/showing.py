"""The page on which one piece of work is graded, in each of its states."""

from http import HTTPStatus

from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.db import keep
from app.engine.findings import Finding
from app.exercises.queries import kept_in, names_in
from app.exercises.rules.seeing import in_words
from app.exercises.rules.showing import show
from app.grading.errors import (
    AlreadyDecidedError,
    GradingError,
    LevelsMissingError,
    NewerAttemptError,
    NextStepMissingError,
    OwnTeamError,
)
from app.grading.forms import KEEP, ReviewForm
from app.grading.queries import Desk, rubric_of
from app.grading.rules.feedback import about, said, verdicts
from app.grading.rules.notes import NEXT_STEP
from app.grading.rules.waiting import holds_until
from app.grading.service import Saved
from app.projects.queries import people_of
from app.web.page import page

WITHOUT_FORM = (AlreadyDecidedError, NewerAttemptError, OwnTeamError)


def desk_page(
    desk: Desk, form: ReviewForm | None = None, *, status: int | None = None, **more: object
) -> ResponseReturnValue:
    """Show the work beside what a trainer makes of it."""
    submission, template = desk.submission, desk.template
    project_id = submission.document.project_id
    team = people_of([project_id])[project_id]
    values = submission.version.values
    names = names_in(submission.document, submission.version, template)
    findings = [Finding.model_validate(one) for one in submission.findings]
    return page(
        "grading/review.html",
        form=form,
        status=status,
        desk=desk,
        team=team,
        document=show(template, values, names, kept_in(submission.document, template)),
        sight=in_words(template, values, findings, submission.reasons),
        until=holds_until(desk.claim.renewed_at) if desk.claim else None,
        verdicts=verdicts,
        rubric_of=rubric_of,
        **more,
    )


def refused(
    desk: Desk, form: ReviewForm, refusal: GradingError, saved: Saved | None = None
) -> ResponseReturnValue:
    """Say why not; what was typed stays on the screen."""
    if saved is not None and refusal.status == HTTPStatus.CONFLICT:
        keep()  # what was typed is put together with what a colleague wrote, and that stays
        form.show(saved.on_screen, saved.number)
    if isinstance(refusal, LevelsMissingError):
        form.miss(refusal.missing)
    if isinstance(refusal, NextStepMissingError):
        form[NEXT_STEP].errors = [refusal.message]
    else:
        form.refuse(refusal.message)
    if not isinstance(refusal, WITHOUT_FORM):
        return desk_page(desk, form, status=refusal.status)
    unsent = said(desk.rubric, form.notes) if desk.rubric else []
    return desk_page(desk, status=refusal.status, refusal=refusal.message, unsent=unsent)


def clashed(desk: Desk, form: ReviewForm, saved: Saved) -> ResponseReturnValue:
    """Show both texts where two trainers wrote, and ask which stays."""
    keep()
    form.show(saved.on_screen, saved.number)
    form.refuse(_("Two texts stand in the same place. Choose below which one stays."))
    return desk_page(
        desk,
        form,
        status=HTTPStatus.CONFLICT,
        clashes=saved.clashes,
        other=saved.colleague,
        about=about,
        keep=KEEP,
    )
