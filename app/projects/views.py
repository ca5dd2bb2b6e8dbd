"""Projects: one's own list, the page of a project, and its team."""

from collections.abc import Iterator

from flask import Blueprint, flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext, ngettext
from flask_babel import lazy_gettext as _

from app.accounts.errors import AccountError
from app.accounts.session import signed_in_user
from app.projects import queries, service
from app.projects.errors import BadAddressesError, ProjectError
from app.projects.forms import InviteForm, ProjectForm
from app.projects.models import Project, ProjectMember
from app.projects.rules import Happened
from app.web.access import access, signed_in
from app.web.page import page

bp = Blueprint("projects", __name__, template_folder="templates")


@bp.get("/projecten")
@access(signed_in)
def mine() -> ResponseReturnValue:
    found = queries.projects_of(signed_in_user())
    if len(found) == 1 and found[0].member.has_joined:
        return redirect(url_for(".show", project=found[0].project.public_id))
    return page("projects/mine.html", overviews=found)


@bp.route("/projecten/nieuw", methods=["GET", "POST"])
@access(signed_in)
def create() -> ResponseReturnValue:
    form = ProjectForm()
    if form.validate_on_submit():
        try:
            project = service.start(signed_in_user(), form.title.data or "")
        except ProjectError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("Your project is there. Ask your colleagues to join."))
            return redirect(url_for(".show", project=project.public_id))
    return page("projects/create.html", form=form)


@bp.get("/projecten/<project>")
@access(signed_in)
def show(project: str) -> ResponseReturnValue:
    actor = signed_in_user()
    invitation = queries.find_invitation(actor, project)
    if invitation is not None:
        return page("projects/invitation.html", invitation=invitation)
    found = queries.project_for(actor, project)
    members = queries.members_of(found)
    work = queries.work_of(found, members)
    return page(
        "projects/show.html",
        project=found,
        members=members,
        work=work,
        story=sorted([*_story(found, members), *work.story], reverse=True),
    )


@bp.route("/projecten/<project>/titel", methods=["GET", "POST"])
@access(signed_in)
def rename(project: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.project_for(actor, project)
    form = ProjectForm(obj=found)
    if form.validate_on_submit():
        service.rename(found, actor, form.title.data or "")
        flash(_("The title has been changed."))
        return redirect(url_for(".show", project=project))
    return page("projects/rename.html", form=form, project=found)


@bp.route("/projecten/<project>/collegas", methods=["GET", "POST"])
@access(signed_in)
def invite(project: str) -> ResponseReturnValue:
    form = InviteForm()
    if not form.is_submitted():
        return _team_page(queries.project_for(signed_in_user(), project), form)
    found = queries.project_to_change(signed_in_user(), project)
    if form.validate():
        try:
            asked = service.invite(found, signed_in_user(), form.addresses.data or "")
        except BadAddressesError as refusal:
            form.addresses.errors = refusal.messages
        except (ProjectError, AccountError) as refusal:
            form.refuse(refusal.message)
        else:
            _flash_asked(len(asked))
            return redirect(url_for(".invite", project=project))
    return _team_page(found, form)


@bp.post("/projecten/<project>/meedoen")
@access(signed_in)
def join(project: str) -> ResponseReturnValue:
    service.join(queries.invitation_for(signed_in_user(), project))
    flash(_("Welcome in the team."))
    return redirect(url_for(".show", project=project))


@bp.post("/projecten/<project>/niet-meedoen")
@access(signed_in)
def decline(project: str) -> ResponseReturnValue:
    service.decline(queries.invitation_for(signed_in_user(), project))
    flash(_("You said no. Your colleague can ask you again."))
    return redirect(url_for(".mine"))


@bp.post("/projecten/<project>/collegas/<person>/verwijderen")
@access(signed_in)
def remove(project: str, person: str) -> ResponseReturnValue:
    found = queries.project_to_change(signed_in_user(), project)
    by = queries.membership_of(signed_in_user(), found)
    try:
        service.remove_member(found, by, queries.member_of(found, person))
    except ProjectError as refusal:
        flash(str(refusal.message), "danger")
    else:
        flash(_("Taken out of the team. What was written stays."))
    return redirect(url_for(".invite", project=project))


@bp.post("/projecten/<project>/collegas/<person>/projectleider")
@access(signed_in)
def hand_over(project: str, person: str) -> ResponseReturnValue:
    found = queries.project_to_change(signed_in_user(), project)
    by = queries.membership_of(signed_in_user(), found)
    try:
        service.hand_over(found, by, queries.member_of(found, person))
    except ProjectError as refusal:
        flash(str(refusal.message), "danger")
    else:
        flash(_("Your colleague leads the project from now on."))
    return redirect(url_for(".invite", project=project))


@bp.post("/projecten/<project>/verlaten")
@access(signed_in)
def leave(project: str) -> ResponseReturnValue:
    found = queries.project_to_change(signed_in_user(), project)
    try:
        service.leave(found, queries.membership_of(signed_in_user(), found))
    except ProjectError as refusal:
        flash(str(refusal.message), "danger")
        return redirect(url_for(".invite", project=project))
    flash(_("You left the team. What you wrote stays."))
    return redirect(url_for(".mine"))


def _story(project: Project, members: list[ProjectMember]) -> Iterator[Happened]:
    name = project.created_by.first_name
    yield Happened(project.created_at, gettext("%(name)s began the project", name=name))
    for member in members:
        if member.joined_at is not None and member.user_id != project.created_by_id:
            said = gettext("%(name)s joined", name=member.user.first_name)
            yield Happened(member.joined_at, said)


def _team_page(project: Project, form: InviteForm) -> ResponseReturnValue:
    return page(
        "projects/invite.html",
        form=form,
        project=project,
        members=queries.members_of(project),
        me=queries.membership_of(signed_in_user(), project),
        most=service.MOST_PEOPLE,
    )


def _flash_asked(count: int) -> None:
    flash(
        ngettext(
            "%(num)s colleague has been asked to join.",
            "%(num)s colleagues have been asked to join.",
            count,
        )
    )
