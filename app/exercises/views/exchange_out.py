"""A journey as a file for other programs: all of it as JSON and as a sheet, and as CJML."""

import json

from flask import Response, abort
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.session import signed_in_user
from app.config import settings
from app.engine.template import Template
from app.exercises import queries
from app.exercises.models import DocumentVersion, ExerciseDocument
from app.exercises.rules.exchange.cjml import as_cjml as in_cjml
from app.exercises.rules.exchange.form import TRADED, in_file
from app.exercises.rules.exchange.sheet_out import as_sheet
from app.exercises.rules.referring import title_of
from app.exercises.views.blueprint import bp
from app.uploads.names import plain_name
from app.web.access import access, signed_in


@bp.get("/oefeningen/<template>/<document>/document.json")
@access(signed_in)
def as_json(template: str, document: str) -> ResponseReturnValue:
    found, head, shape = _journey(template, document)
    today = clock.now().astimezone(clock.AMSTERDAM).date()
    site = str(settings().base_url).rstrip("/")
    told = in_file(shape, head.values, found.public_id, site, today)
    text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    return _handed(text, "application/json", _name(found, head, shape), "json")


@bp.get("/oefeningen/<template>/<document>/document.csv")
@access(signed_in)
def as_csv(template: str, document: str) -> ResponseReturnValue:
    found, head, shape = _journey(template, document)
    text = as_sheet(shape, head.values, found.public_id)
    return _handed(text, "text/csv", _name(found, head, shape), "csv")


@bp.get("/oefeningen/<template>/<document>/document.cjml.xml")
@access(signed_in)
def as_cjml(template: str, document: str) -> ResponseReturnValue:
    found, head, shape = _journey(template, document)
    name = _name(found, head, shape)
    return _handed(in_cjml(shape, head.values), "application/xml", name, "cjml.xml")


def _journey(template: str, public_id: str) -> tuple[ExerciseDocument, DocumentVersion, Template]:
    """Return a document as it stands now; of an exercise that is no journey there is no file."""
    document = queries.document_for(signed_in_user(), template, public_id)
    if template not in TRADED:
        abort(404)
    return document, queries.head_of(document), queries.exercise_for(template).template


def _name(document: ExerciseDocument, head: DocumentVersion, shape: Template) -> str:
    return title_of(shape, head.values, document.number)


def _handed(text: str, kind: str, title: str, ending: str) -> Response:
    answer = Response(text.encode("utf-8", "replace"), mimetype=kind)
    name = plain_name(f"{title.replace('/', ' ')}.file", ending)
    answer.headers.set("Content-Disposition", "attachment", filename=name)
    return answer
