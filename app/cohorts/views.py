"""The pages on which an organiser plans a cohort and fills it."""

from flask import Blueprint, abort, flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from app.accounts.errors import AccountError
from app.accounts.session import signed_in_user
from app.cohorts import queries, service
from app.cohorts.errors import ROLE_NAMES, CohortError, RefusedTogetherError
from app.cohorts.forms import ChangeForm, InviteForm, NewCohortForm
from app.cohorts.models import CohortRole
from app.organisations.queries import organisations_for
from app.web.access import access, organises
from app.web.page import page

bp = Blueprint("cohorts", __name__, template_folder="templates")


@bp.route("/cohorten/nieuw", methods=["GET", "POST"])
@access(organises)
def create() -> ResponseReturnValue:
    actor = signed_in_user()
    organisations = organisations_for(actor)
    if not organisations:
        return abort(404)
    form = NewCohortForm(organisations)
    if form.validate_on_submit():
        try:
            cohort = service.create(actor, form.chosen, form.plan)
            service.invite(actor, cohort, form.trainers.people.invitees, CohortRole.TRAINER)
        except AccountError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("%(name)s has been made. Now invite the learners.", name=cohort.name))
            return redirect(url_for(".invite", cohort=cohort.public_id))
    return page("cohorts/create.html", form=form)


@bp.get("/cohorten/<cohort>/deelnemers")
@access(organises)
def participants(cohort: str) -> ResponseReturnValue:
    found = queries.cohort_to_organise(signed_in_user(), cohort)
    enrolments = queries.enrolments_in(found)
    return page(
        "cohorts/participants.html",
        cohort=found,
        learners=[one for one in enrolments if one.role is CohortRole.LEARNER],
        guides=[one for one in enrolments if one.role is not CohortRole.LEARNER],
        role_names=ROLE_NAMES,
    )


@bp.route("/cohorten/<cohort>/uitnodigen", methods=["GET", "POST"])
@access(organises)
def invite(cohort: str) -> ResponseReturnValue:
    actor = signed_in_user()
    form = InviteForm()
    found = queries.cohort_to_fill(actor, cohort, hold=form.is_submitted())
    if form.validate_on_submit():
        try:
            invited = service.invite(actor, found, form.invitees, form.chosen)
        except RefusedTogetherError as together:
            for refusal in together.refusals:
                form.refuse(refusal.message)
        except AccountError as refusal:
            form.refuse(refusal.message)
        else:
            flash(
                ngettext("%(num)s person is invited.", "%(num)s people are invited.", invited)
                if invited
                else _("Everybody on the list was in the cohort already.")
            )
            return redirect(url_for(".participants", cohort=cohort))
    return page("cohorts/invite.html", form=form, cohort=found)


@bp.route("/cohorten/<cohort>/wijzigen", methods=["GET", "POST"])
@access(organises)
def change(cohort: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.cohort_to_organise(actor, cohort)
    form = ChangeForm(found)
    if form.validate_on_submit():
        try:
            service.change(actor, found, form.plan)
        except CohortError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("The cohort has been saved."))
            return redirect(url_for(".participants", cohort=cohort))
    return page("cohorts/change.html", form=form, cohort=found)


@bp.post("/cohorten/<cohort>/deelnemers/<person>/beeindigen")
@access(organises)
def end_enrolment(cohort: str, person: str) -> ResponseReturnValue:
    actor = signed_in_user()
    enrolment = queries.enrolment_of(queries.cohort_to_organise(actor, cohort), person)
    service.end_enrolment(actor, enrolment)
    flash(_("%(name)s is not in the cohort any more.", name=enrolment.user.name))
    return redirect(url_for(".participants", cohort=cohort))


@bp.post("/cohorten/<cohort>/deelnemers/<person>/opnieuw-uitnodigen")
@access(organises)
def invite_again(cohort: str, person: str) -> ResponseReturnValue:
    actor = signed_in_user()
    enrolment = queries.enrolment_of(queries.cohort_to_organise(actor, cohort), person)
    try:
        service.invite_again(actor, enrolment)
    except AccountError as refusal:
        flash(str(refusal.message), "danger")
    else:
        flash(_("The invitation is on its way."))
    return redirect(url_for(".participants", cohort=cohort))


@bp.post("/cohorten/<cohort>/afsluiten")
@access(organises)
def close(cohort: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.cohort_to_close(actor, cohort)
    service.close(actor, found)
    flash(_("%(name)s is closed.", name=found.name))
    return redirect(url_for(".closed"))


@bp.get("/cohorten/afgesloten")
@access(organises)
def closed() -> ResponseReturnValue:
    return page("cohorts/closed.html", cohorts=queries.closed_cohorts_for(signed_in_user()))


@bp.post("/cohorten/<cohort>/heropenen")
@access(organises)
def reopen(cohort: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.cohort_to_close(actor, cohort)
    service.reopen(actor, found)
    flash(_("%(name)s is open again.", name=found.name))
    return redirect(url_for(".participants", cohort=cohort))
