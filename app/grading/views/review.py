from collections.abc import Mapping
from http import HTTPStatus

from flask import abort, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.accounts.session import signed_in_user
from app.engine.rubric import Rubric
from app.grading import queries, service
from app.grading.errors import GradingError
from app.grading.forms import KEEP, ReviewForm, review_form
from app.grading.models import GradeResult
from app.grading.queries import Desk, Standing
from app.grading.rules.feedback import said
from app.grading.views.blueprint import bp
from app.grading.views.showing import clashed, desk_page, refused
from app.i18n.formats import clock_time
from app.web.access import access, trains
from app.web.page import page


@bp.get("/beoordelen/<submission>")
@access(trains)
def review(submission: str) -> ResponseReturnValue:
    desk = _desk(submission)
    corrects = desk.standing is Standing.DECIDED and "verbeteren" in request.args
    if desk.rubric is None or not (desk.standing is Standing.OPEN or corrects):
        return desk_page(desk)
    base = desk.draft.number if desk.draft else 0
    form = review_form(desk.rubric, desk.notes, base=base, seen=len(desk.grades))
    return desk_page(desk, form)


@bp.post("/beoordelen/<submission>")
@access(trains)
def judge(submission: str) -> ResponseReturnValue:
    """Keep what was written, or decide."""
    desk = _desk(submission)
    form = review_form(_rubric(desk), {}, base=0, seen=0)
    if not form.validate():
        return desk_page(desk, form)
    try:
        saved = _save(desk, form)
    except GradingError as refusal:
        return refused(desk, form, refusal)
    if saved.clashes:
        return clashed(desk, form, saved)
    wish = request.form.get("do", "")
    if wish not in set(GradeResult):
        return _kept(desk, saved)
    return _decided(desk, form, saved, GradeResult(wish))


@bp.post("/beoordelen/<submission>/bewaren")
@access(trains)
def autosave(submission: str) -> ResponseReturnValue:
    """Keep what was written; a script asks this while somebody writes."""
    desk = _desk(submission)
    form = review_form(_rubric(desk), {}, base=0, seen=0)
    if not form.validate():
        reasons = [str(reason) for field in form for reason in field.errors]
        return {"error": " ".join(reasons)}, HTTPStatus.UNPROCESSABLE_ENTITY
    try:
        saved = _save(desk, form)
    except GradingError as refusal:
        return {"error": str(refusal.message)}, refusal.status
    if saved.clashes:
        return {"clash": True}, HTTPStatus.CONFLICT
    at = clock_time(saved.head.saved_at) if saved.head else ""
    return {"base": saved.number, "notes": dict(saved.notes), "at": at}


@bp.get("/beoordelen/<submission>/bewaard")
@access(trains)
def earlier(submission: str) -> ResponseReturnValue:
    desk = _desk(submission)
    drafts = queries.drafts_of(desk.submission)
    return page(
        "grading/earlier.html",
        desk=desk,
        drafts=[(draft, said(queries.rubric_of(draft.rubric), draft.notes)) for draft in drafts],
    )


def _desk(public_id: str) -> Desk:
    trainer = signed_in_user()
    return Desk(trainer, queries.submission_to_grade(trainer, public_id))


def _rubric(desk: Desk) -> Rubric:
    return desk.rubric or abort(HTTPStatus.NOT_FOUND)


def _save(desk: Desk, form: ReviewForm) -> service.Saved:
    service.require_open(desk.submission, desk.trainer, form.seen_count)
    service.pick_up(desk.submission, desk.trainer)
    pen = service.Pen(desk.trainer, _rubric(desk))
    return service.save(
        desk.submission, pen, service.Sent(form.base_number, form.notes, _choices(request.form))
    )


def _choices(posted: Mapping[str, str]) -> dict[str, str]:
    return {
        name.removeprefix(KEEP): whose for name, whose in posted.items() if name.startswith(KEEP)
    }


def _kept(desk: Desk, saved: service.Saved) -> ResponseReturnValue:
    flash(_("Saved. Only you and your fellow trainers can see this."))
    if saved.colleague is not None:
        name = saved.colleague.name
        flash(_("%(name)s wrote something too; it is in the form now.", name=name), "info")
    corrects = "ja" if desk.grades else None
    address = url_for(".review", submission=desk.submission.public_id, verbeteren=corrects)
    return redirect(address, code=HTTPStatus.SEE_OTHER)


def _decided(
    desk: Desk, form: ReviewForm, saved: service.Saved, result: GradeResult
) -> ResponseReturnValue:
    pen = service.Pen(desk.trainer, _rubric(desk))
    decision = service.Decision(result, form.seen_count)
    try:
        grade = service.decide(desk.submission, pen, decision, saved)
    except GradingError as refusal:
        return refused(desk, form, refusal, saved)
    flash(
        _("%(title)s: good enough. The team hears it by mail.", title=desk.template.title)
        if grade.is_passed
        else _("%(title)s goes back. The team hears it by mail.", title=desk.template.title)
    )
    return redirect(url_for(".queue"), code=HTTPStatus.SEE_OTHER)
