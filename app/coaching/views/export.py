from collections.abc import Iterator

from flask import Response
from flask_babel import gettext as _

from app import clock
from app.accounts.session import signed_in_user
from app.coaching import queries, service
from app.coaching.rules.overview import Only, Order, Overview, Row
from app.coaching.views.blueprint import bp
from app.coaching.views.cohorts import overview_of
from app.coaching.views.words import cell_words, help_words
from app.i18n.formats import day
from app.papers.sheet import sheet
from app.web.access import access, guides


@bp.post("/cohorten/<cohort>/voortgang.csv")
@access(guides)
def export(cohort: str) -> Response:
    """Give the matrix as a file. It is noted who took it along, so it is no mere reading."""
    actor = signed_in_user()
    group = queries.group_for(actor, cohort)
    service.note_export(actor, group.cohort)
    overview = overview_of(group, each_lesson=True)
    rows = overview.shown(Only.ALL, Order.NAME, descending=False)
    text = sheet([_head(overview), *(list(_line(overview, row)) for row in rows)])
    today = clock.now().astimezone(clock.AMSTERDAM).date().isoformat()
    response = Response(text, mimetype="text/csv")
    response.headers.set("Content-Disposition", "attachment", filename=f"voortgang-{today}.csv")
    return response


def _head(overview: Overview) -> list[str]:
    steps = [f"{column.module.code} {column.steps[0].title}" for column in overview.columns]
    return [
        _("Learner"),
        _("Project"),
        *steps,
        _("Steps done"),
        _("Steps in all"),
        _("Last active"),
        _("Perhaps needs help"),
    ]


def _line(overview: Overview, row: Row) -> Iterator[str]:
    last = row.learner.last_active_at
    yield row.learner.name
    yield row.learner.team
    yield from (cell_words(cell) for cell in row.cells)
    yield str(row.done)
    yield str(row.total)
    yield day(last) if last else ""
    yield "; ".join(help_words(one, overview.course) for one in row.helps)
