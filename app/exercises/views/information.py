"""What respondents of a project are told: its newest text, earlier ones, and a change."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.accounts.session import signed_in_user
from app.exercises import queries, service
from app.exercises.forms import InformationForm
from app.exercises.views.blueprint import bp
from app.projects.models import Project
from app.projects.queries import project_for, project_to_change
from app.web.access import access, signed_in
from app.web.page import page


@bp.get("/projecten/<project>/informatietekst")
@access(signed_in)
def information(project: str) -> ResponseReturnValue:
    found = project_for(signed_in_user(), project)
    texts = queries.information_of(found)
    begin = render_template("exercises/information_begin.txt", project=found)
    return _page(found, InformationForm(text=texts[0].text if texts else begin))


@bp.post("/projecten/<project>/informatietekst")
@access(signed_in)
def write_information(project: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = project_to_change(actor, project)
    form = InformationForm()
    if not form.validate_on_submit():
        return _page(found, form, 422)
    told = service.tell(found, actor, form.text.data or "")
    flash(_("This is text %(number)s now. Give it to whoever you talk to.", number=told.number))
    return redirect(url_for(".information", project=project), 303)


def _page(project: Project, form: InformationForm, status: int = 200) -> ResponseReturnValue:
    return page(
        "exercises/information.html",
        status=status,
        project=project,
        form=form,
        texts=queries.information_of(project),
    )
