"""A respondent takes back their consent."""

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import ngettext

from app.accounts.session import signed_in_user
from app.exercises import queries, service
from app.exercises.forms import WithdrawForm
from app.exercises.views.blueprint import bp
from app.projects.models import Project
from app.projects.queries import project_for, project_to_change
from app.web.access import access, signed_in
from app.web.page import page


@bp.get("/projecten/<project>/toestemming-intrekken")
@access(signed_in)
def withdrawing(project: str) -> ResponseReturnValue:
    found = project_for(signed_in_user(), project)
    return _page(found, WithdrawForm(queries.respondents_of(found)))


@bp.post("/projecten/<project>/toestemming-intrekken")
@access(signed_in)
def withdraw(project: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = project_to_change(actor, project)
    form = WithdrawForm(queries.respondents_of(found))
    if not form.validate_on_submit():
        return _page(found, form, 422)
    count = service.withdraw(found, actor, form.alias.data)
    flash(
        ngettext(
            "What %(alias)s told has been removed from %(num)s document.",
            "What %(alias)s told has been removed from %(num)s documents.",
            count,
            alias=form.alias.data,
        )
    )
    return redirect(url_for(".withdrawing", project=project), 303)


def _page(project: Project, form: WithdrawForm, status: int = 200) -> ResponseReturnValue:
    return page(
        "exercises/withdrawing.html",
        status=status,
        project=project,
        form=form,
        gone=queries.withdrawals_of(project),
    )
