"""What a team takes along: a document as PDF, ODT or ODS, and its whole project as one."""

from io import BytesIO

from flask import Response, abort, send_file
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.session import signed_in_user
from app.db import release
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument
from app.exercises.rules.blank import worksheet_of
from app.exercises.views.blueprint import bp
from app.papers.paper import Paper
from app.projects.queries import project_for
from app.ui.assets import PRINT_FONTS
from app.uploads.names import plain_name
from app.web.access import access, signed_in
from app.web.page import page

PDF = "application/pdf"
ODT = "application/vnd.oasis.opendocument.text"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


@bp.get("/oefeningen/<template>/<document>/document.pdf")
@access(signed_in)
def as_pdf(template: str, document: str) -> ResponseReturnValue:
    return _pdf(service.paper_of(_document(template, document)))


@bp.get("/oefeningen/<template>/<document>/document.odt")
@access(signed_in)
def as_odt(template: str, document: str) -> ResponseReturnValue:
    return _odt(service.paper_of(_document(template, document)))


@bp.get("/oefeningen/<template>/<document>/document.ods")
@access(signed_in)
def as_ods(template: str, document: str) -> ResponseReturnValue:
    from app.papers.odf import write_ods  # noqa: PLC0415 - only who takes something along needs it

    found = _document(template, document)
    if not queries.exercise_for(template).template.spreadsheet:
        abort(404)
    title = queries.exercise_for(template).title
    return _handed(write_ods(title, service.grids_of(found), clock.now()), ODS, title, "ods")


@bp.get("/oefeningen/<template>/werkblad.pdf")
@access(signed_in)
def worksheet_pdf(template: str) -> ResponseReturnValue:
    return _pdf(worksheet_of(queries.exercise_for(template).template))


@bp.get("/projecten/<project>/einddocument")
@access(signed_in)
def end_document(project: str) -> ResponseReturnValue:
    found = project_for(signed_in_user(), project)
    return page("exercises/end_document.html", project=found, paper=service.end_paper(found))


@bp.get("/projecten/<project>/einddocument.pdf")
@access(signed_in)
def end_document_pdf(project: str) -> ResponseReturnValue:
    return _pdf(service.end_paper(project_for(signed_in_user(), project)))


@bp.get("/projecten/<project>/einddocument.odt")
@access(signed_in)
def end_document_odt(project: str) -> ResponseReturnValue:
    return _odt(service.end_paper(project_for(signed_in_user(), project)))


def _document(template: str, document: str) -> ExerciseDocument:
    return queries.document_for(signed_in_user(), template, document)


def _pdf(paper: Paper) -> Response:
    from app.papers.pdf import write_pdf  # noqa: PLC0415

    release()  # setting it takes a moment: nobody waits for us meanwhile
    return _handed(write_pdf(paper, PRINT_FONTS, clock.now()), PDF, paper.title, "pdf")


def _odt(paper: Paper) -> Response:
    from app.papers.odf import write_odt  # noqa: PLC0415

    release()
    return _handed(write_odt(paper, PRINT_FONTS, clock.now()), ODT, paper.title, "odt")


def _handed(content: bytes, kind: str, title: str, ending: str) -> Response:
    name = plain_name(f"{title.replace('/', ' ')}.{ending}", ending)
    return send_file(BytesIO(content), kind, as_attachment=True, download_name=name, etag=False)
