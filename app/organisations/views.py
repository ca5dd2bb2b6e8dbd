"""The pages of organisers and administrators about their organisation."""

from flask import Blueprint, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.accounts.errors import AccountError
from app.accounts.session import signed_in_user
from app.organisations import queries, service
from app.organisations.errors import OrganisationError
from app.organisations.forms import ROLE_NAMES, BringInForm, InviteForm, RoleForm
from app.organisations.models import Membership
from app.web.access import access, administers, organises
from app.web.page import page

bp = Blueprint("organisations", __name__, template_folder="templates")


@bp.get("/organisaties")
@access(organises)
def index() -> ResponseReturnValue:
    actor = signed_in_user()
    return page(
        "organisations/index.html",
        overviews=queries.overviews_for(actor),
        role_names=ROLE_NAMES,
    )


@bp.get("/organisaties/<organisation>")
@access(organises)
def show(organisation: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.organisation_for(actor, organisation)
    return page(
        "organisations/show.html",
        organisation=found,
        members=queries.members_of(found),
        by=queries.membership_of(actor, found),
        role_names=ROLE_NAMES,
    )


@bp.route("/organisaties/<organisation>/gemeente-toevoegen", methods=["GET", "POST"])
@access(administers)
def bring_in(organisation: str) -> ResponseReturnValue:
    actor = signed_in_user()
    programme = queries.programme_for(actor, organisation)
    form = BringInForm(queries.municipalities())
    if form.validate_on_submit():
        try:
            new = service.bring_in(actor, form.cbs_code.data or "")
        except OrganisationError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("%(name)s takes part now. Invite the first people.", name=new.name))
            return redirect(url_for(".show", organisation=new.public_id))
    return page("organisations/bring_in.html", form=form, programme=programme)


@bp.route("/organisaties/<organisation>/uitnodigen", methods=["GET", "POST"])
@access(organises)
def invite(organisation: str) -> ResponseReturnValue:
    by = _by(organisation)
    form = InviteForm(by)
    if form.validate_on_submit():
        invitation = service.Invitation(
            email=form.email.data or "", name=form.name.data or "", role=form.chosen
        )
        try:
            service.invite(by, invitation)
        except (OrganisationError, AccountError) as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("The invitation is on its way."))
            return redirect(url_for(".show", organisation=organisation))
    return page("organisations/invite.html", form=form, organisation=by.organisation)


@bp.route("/organisaties/<organisation>/leden/<person>", methods=["GET", "POST"])
@access(organises)
def member(organisation: str, person: str) -> ResponseReturnValue:
    by = _by(organisation)
    membership = queries.member_of(by.organisation, person)
    form = RoleForm(by, membership)
    if form.validate_on_submit():
        try:
            service.change_role(by, membership, form.chosen)
        except OrganisationError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("The role has been saved."))
            return redirect(url_for(".show", organisation=organisation))
    return page(
        "organisations/member.html", form=form, membership=membership, by=by, role_names=ROLE_NAMES
    )


@bp.post("/organisaties/<organisation>/leden/<person>/verwijderen")
@access(organises)
def remove_member(organisation: str, person: str) -> ResponseReturnValue:
    by = _by(organisation)
    membership = queries.member_of(by.organisation, person)
    try:
        service.remove_member(by, membership)
    except OrganisationError as refusal:
        flash(str(refusal.message), "danger")
    else:
        flash(_("%(name)s does not belong to it any more.", name=membership.user.name))
    return redirect(url_for(".show", organisation=organisation))


@bp.post("/organisaties/<organisation>/leden/<person>/opnieuw-uitnodigen")
@access(organises)
def invite_again(organisation: str, person: str) -> ResponseReturnValue:
    by = _by(organisation)
    try:
        service.invite_again(by, queries.member_of(by.organisation, person))
    except AccountError as refusal:
        flash(str(refusal.message), "danger")
    else:
        flash(_("The invitation is on its way."))
    return redirect(url_for(".member", organisation=organisation, person=person))


def _by(organisation: str) -> Membership:
    """Return how the person who acts belongs to this organisation; a change holds it."""
    actor = signed_in_user()
    changes = request.method == "POST"
    find = queries.organisation_to_change if changes else queries.organisation_for
    return queries.membership_of(actor, find(actor, organisation))
