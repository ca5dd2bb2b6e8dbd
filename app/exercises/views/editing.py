"""The document as a form: open, save, and save while typing."""

from dataclasses import replace

from flask import abort, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _

from app.accounts.session import signed_in_user
from app.db import keep
from app.engine.paths import value_at
from app.exercises import queries, service
from app.exercises.errors import ExerciseError
from app.exercises.forms import NEXT, forgot_file, read_sent, typed_in
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.queries import Basis
from app.exercises.rules.asking import TAKE, take_over
from app.exercises.rules.sent import RowButton, Sent
from app.exercises.service import Saved
from app.exercises.views.answering import refused_answer, saved_answer
from app.exercises.views.blueprint import bp
from app.exercises.views.sheet_page import refused_page, sheet_page
from app.exercises.views.words import address
from app.web.access import access, signed_in


@bp.route("/oefeningen/<template>/<document>", methods=["GET", "POST"])
@access(signed_in)
def edit(template: str, document: str) -> ResponseReturnValue:
    if request.method == "GET":
        found = queries.document_for(signed_in_user(), template, document)
        return sheet_page(found, queries.head_of(found))
    basis, sent = _what_to_save(template, document)
    found = basis.document
    sent = _with_wording(found, sent)
    try:
        saved = service.save(basis, signed_in_user(), sent)
    except ExerciseError as refusal:
        return refused_page(found, refusal, typed_in(request.form), sent.base)
    if saved.clashes:
        keep()
        head = queries.head_of(found)
        return sheet_page(found, head, base=sent.base, clashes=saved.clashes)
    return _onward(found, sent, saved)


@bp.post("/oefeningen/<template>/<document>/opslaan")
@access(signed_in)
def autosave(template: str, document: str) -> ResponseReturnValue:
    actor = signed_in_user()
    basis, sent = _what_to_save(template, document)
    found = basis.document
    try:
        saved = service.save(basis, actor, sent, Cause.AUTOSAVE)
    except ExerciseError as refusal:
        exercise = queries.exercise_for(found.template_id)
        return refused_answer(refusal, exercise.template), refusal.status
    team = queries.colleagues_of(found)
    if not saved.is_new:
        service.note_presence(found, actor, team)
    answer = saved_answer(found, saved, sent.base, team, actor)
    if not saved.clashes:
        return answer
    keep()
    return answer, 409


def _what_to_save(template: str, document: str) -> tuple[Basis, Sent]:
    """Hold the document, and read what was sent for it; of somebody else's say nothing."""
    sent = read_sent(request.form)
    if sent is None:
        queries.document_for(signed_in_user(), template, document)
        return abort(400)
    return queries.basis_for(signed_in_user(), template, document, sent), sent


def _with_wording(document: ExerciseDocument, sent: Sent) -> Sent:
    """Put the wording in it that the button of a question takes over, if that was the button."""
    template = queries.exercise_for(document.template_id).template
    return replace(sent, raw=take_over(template, sent.raw, request.form.get(NEXT, "")))


def _onward(document: ExerciseDocument, sent: Sent, saved: Saved) -> ResponseReturnValue:
    """Go where the button leads: on with the form, to handing in, or to the project."""
    step = request.form.get(NEXT, "")
    if step == "hand-in":
        return redirect(address(document, "hand_in"), 303)
    if step == "later":
        return redirect(url_for("projects.show", project=document.project.public_id), 303)
    if step.startswith(TAKE):
        flash(_("The proposed sentence is in the field."))
        return redirect(address(document, "edit", _anchor=step.removeprefix(TAKE)), 303)
    if sent.button is None:
        flash(_("Saved."))
        if forgot_file(request.form):
            flash(
                _("You chose a file, and it has not been added. Choose it again and press “Add”."),
                "warn",
            )
        return redirect(address(document, "edit"), 303)
    gone = f"{sent.button.path}@{saved.typed}" if sent.button.verb == "remove" else None
    anchor = _row_anchor(document, sent.button, saved)
    return redirect(address(document, "edit", weg=gone, _anchor=anchor), 303)


def _row_anchor(document: ExerciseDocument, button: RowButton, saved: Saved) -> str:
    """Return the first control of the row that a button was about, or its list."""
    field = queries.exercise_for(document.template_id).template.field(button.list_path)
    rows = value_at(saved.values, button.list_path)
    if button.verb == "remove" or field is None or not isinstance(rows, list) or not rows:
        return button.list_path
    row = rows[-1]["id"] if button.verb == "add" else button.row
    return f"{button.list_path}/{row}/{field.subfields[0].key}"
