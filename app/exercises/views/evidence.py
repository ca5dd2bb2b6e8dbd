"""The evidence of a project: what rests on what residents said, and what does not (yet)."""

from flask import abort, request
from flask.typing import ResponseReturnValue

from app.accounts.session import signed_in_user
from app.engine.evidence_tree import consequences, grounds
from app.engine.grounding import Ground
from app.exercises import queries
from app.exercises.forms import EvidenceForm
from app.exercises.rules.evidence import by_kind, counted
from app.exercises.rules.picturing.chain import chain_of, draw_chain
from app.exercises.views.blueprint import bp
from app.exercises.views.grounded import line_of, shown
from app.exercises.views.words import kind_words
from app.projects.queries import project_for
from app.web.access import access, signed_in
from app.web.page import page


@bp.get("/projecten/<project>/onderbouwing")
@access(signed_in)
def evidence(project: str) -> ResponseReturnValue:
    found = project_for(signed_in_user(), project)
    now = queries.evidence_in(found)
    form = EvidenceForm(request.args)
    titles = {public_id: where.title for public_id, where in now.documents.items()}
    return page(
        "exercises/evidence.html",
        project=found,
        search_form=form,
        wanted=form.wanted,
        kinds=by_kind(now.evidence, now.groundings, titles, form.wanted),
        counts=counted(now.groundings),
        has_records=bool(now.evidence.records),
        kind_words=kind_words,
        line=lambda record: line_of(now, project, record),
    )


@bp.get("/projecten/<project>/onderbouwing/<document>")
@bp.get("/projecten/<project>/onderbouwing/<document>/<path:place>")
@access(signed_in)
def evidence_of(project: str, document: str, place: str = "") -> ResponseReturnValue:
    found = project_for(signed_in_user(), project)
    now = queries.evidence_in(found)
    record = now.evidence.records.get(f"{document}#{place}")
    if record is None:
        abort(404)
    titles = {public_id: where.title for public_id, where in now.documents.items()}
    chain = chain_of(now.evidence, record.ref, titles)
    down, up = grounds(now.evidence, record.ref), consequences(now.evidence, record.ref)
    return page(
        "exercises/evidence_of.html",
        project=found,
        line=line_of(now, project, record),
        grounding=now.groundings[record.ref],
        is_ground=now.groundings[record.ref].ground is Ground.IS,
        down=shown(now, project, down.branches),
        down_left_out=down.left_out,
        up=shown(now, project, up.branches),
        up_left_out=up.left_out,
        drawing=draw_chain(chain) if chain.links else None,
    )
