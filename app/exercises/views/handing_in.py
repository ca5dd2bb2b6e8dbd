"""Handing in, and the work that was handed in."""

from collections.abc import Mapping, Sequence

from flask import abort, flash, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.accounts.session import signed_in_user
from app.engine.findings import Finding
from app.engine.template import Template
from app.exercises import queries, service
from app.exercises.errors import ExerciseError, ReasonMissingError
from app.exercises.forms import BASE, ReasonForm
from app.exercises.models import DocumentVersion, ExerciseDocument, Submission
from app.exercises.rules.review import WAITS
from app.exercises.rules.seeing import Sight, in_words, look
from app.exercises.rules.showing import ShownSection, show
from app.exercises.views.blueprint import bp
from app.exercises.views.grounded import evidence_urls
from app.exercises.views.standing import standing
from app.exercises.views.words import address, names_of
from app.web.access import access, signed_in
from app.web.page import page


@bp.route("/oefeningen/<template>/<document>/inleveren", methods=["GET", "POST"])
@access(signed_in)
def hand_in(template: str, document: str) -> ResponseReturnValue:
    actor = signed_in_user()
    if request.method == "GET":
        return _hand_in_page(queries.document_for(actor, template, document), {})
    found = queries.document_to_change(actor, template, document)
    reasons = ReasonForm.given(request.form)
    try:
        submission = service.hand_in(found, actor, service.HandIn(_base(), reasons))
    except ExerciseError as refusal:
        return _hand_in_page(found, reasons, refusal)
    flash(_("Handed in. Your trainer gets a mail and looks at it."))
    return redirect(address(found, "submission", submission=submission.public_id))


@bp.get("/oefeningen/<template>/<document>/inzendingen/<submission>")
@access(signed_in)
def submission(template: str, document: str, submission: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.submission_for(actor, submission)
    if (found.document.template_id, found.document.public_id) != (template, document):
        abort(404)
    shape = queries.template_of(found.version, template)
    named = queries.named_in(found.document, found.version, shape)
    is_ours = queries.is_ours(actor, found.document)
    files = queries.kept_in(found.document, shape)
    findings = [Finding.model_validate(finding) for finding in found.findings]
    return page(
        "exercises/submission.html",
        submission=found,
        shape=shape,
        is_ours=is_ours,
        sections=show(
            shape, found.version.values, named.names, files, _urls(found, named) if is_ours else {}
        ),
        sight=in_words(shape, found.version.values, findings, found.reasons),
        standing=standing(found, queries.reviews_of([found]).get(found.id, WAITS)),
    )


def _urls(submission: Submission, named: queries.Named) -> dict[str, str]:
    is_now = submission.version.number == submission.document.head
    return evidence_urls(submission.document, named.records, with_own=is_now)


def _hand_in_page(
    document: ExerciseDocument, reasons: Mapping[str, str], refusal: ExerciseError | None = None
) -> ResponseReturnValue:
    head = queries.head_of(document)
    template = queries.exercise_for(document.template_id).template
    around = queries.around_of(document, template)
    sight = look(template, head.values, set(names_of(queries.colleagues_of(document))), around)
    submissions = queries.submissions_of(document)
    return page(
        "exercises/hand_in.html",
        status=200 if refusal is None else refusal.status,
        document=document,
        head=head,
        shape=template,
        sections=_as_read(document, head, template),
        sight=sight,
        reason_form=_reason_form(sight, reasons or _given_before(submissions), refusal),
    )


def _as_read(
    document: ExerciseDocument, head: DocumentVersion, template: Template
) -> Sequence[ShownSection]:
    named, files = queries.named_in(document, head, template), queries.kept_in(document, template)
    return show(template, head.values, named.names, files, evidence_urls(document, named.records))


def _reason_form(
    sight: Sight, reasons: Mapping[str, str], refusal: ExerciseError | None
) -> ReasonForm:
    form = ReasonForm(sight.asking, reasons)
    if isinstance(refusal, ReasonMissingError):
        form.refuse_reasons(refusal.keys, str(refusal.message))
    elif refusal is not None:
        form.form_errors.append(str(refusal.message))
    return form


def _given_before(submissions: Sequence[Submission]) -> Mapping[str, str]:
    """Return the reasons of the last time: nobody has to type them again."""
    return dict(submissions[0].reasons) if submissions else {}


def _base() -> int:
    base = request.form.get(BASE, "")
    return int(base[:9]) if base.isascii() and base.isdecimal() else 0
