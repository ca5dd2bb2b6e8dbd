"""What a document looks like: its picture, the same as a table, and to take along."""

from flask import Response, abort
from flask.typing import ResponseReturnValue

from app.accounts.session import signed_in_user
from app.engine.picture_kind import PictureKind
from app.exercises import queries
from app.exercises.models import ExerciseDocument
from app.exercises.rules.picturing import Filled, draw
from app.exercises.views.blueprint import bp
from app.exercises.views.words import address
from app.ui.pictures.drawing import Drawing
from app.web.access import access, signed_in
from app.web.page import page


@bp.get("/oefeningen/<template>/<document>/tekening")
@access(signed_in)
def picture(template: str, document: str) -> ResponseReturnValue:
    found = queries.document_for(signed_in_user(), template, document)
    return page(
        "exercises/picture.html",
        document=found,
        exercise=queries.exercise_for(template),
        drawing=(drawing := _drawing(found)),
        files=[_file(found, at) for at, _sheet in enumerate(drawing.sheets, 1)],
    )


@bp.get("/oefeningen/<template>/<document>/tekening/<int(max=99):number>.svg")
@access(signed_in)
def picture_file(template: str, document: str, number: int) -> ResponseReturnValue:
    found = queries.document_for(signed_in_user(), template, document)
    sheets = _drawing(found).sheets
    if not 0 < number <= len(sheets):
        abort(404)
    answer = Response(sheets[number - 1], mimetype="image/svg+xml")
    name = f"{template}-{number}.svg"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _file(document: ExerciseDocument, number: int) -> str:
    return address(document, "picture_file", number=number)


def _drawing(document: ExerciseDocument) -> Drawing:
    shape = queries.exercise_for(document.template_id).template
    return draw(_kind(shape.picture), _filled(document))


def _kind(kind: PictureKind | None) -> PictureKind:
    return kind or abort(404)


def _filled(document: ExerciseDocument) -> Filled:
    template = queries.exercise_for(document.template_id).template
    return Filled(
        template=template,
        values=queries.head_of(document).values,
        around=queries.around_of(document, template),
        ref=document.public_id,
        owner=document.project.organisation.name,
    )
