"""Pictures and files: seeing them, adding them, taking them out."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import NamedTuple

from flask import Response, abort, flash, redirect, request, send_file
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from werkzeug.datastructures import FileStorage

from app.accounts.models import User
from app.accounts.session import signed_in_user
from app.db import keep, release
from app.engine.fields.file import FileField
from app.engine.template import Template
from app.exercises import queries, service
from app.exercises.errors import ExerciseError, FileRefusedError
from app.exercises.forms import UPLOAD, read_sent, typed_in
from app.exercises.models import ExerciseDocument, StoredFile
from app.exercises.rules.filing import FILE, PICTURE, goes_along
from app.exercises.rules.sent import Sent
from app.exercises.service import Saved
from app.exercises.views.answering import refused_answer, saved_answer
from app.exercises.views.blueprint import bp
from app.exercises.views.sheet_page import refused_page, sheet_page
from app.exercises.views.words import address
from app.uploads import Upload, UploadError, read_file, read_picture
from app.uploads.errors import NothingChosenError
from app.uploads.reading import LARGEST
from app.web.access import access, note_refusal, signed_in
from app.web.page import wants_json
from app.web.security import takes_files


class Wish(NamedTuple):
    """What somebody asks for with a button."""

    verb: str  # "add" or "remove"
    path: str  # of the field whose button it was
    sent: Sent
    uploads: Mapping[str, Upload]
    refused: Mapping[str, object]  # path -> why


@bp.get("/bijlagen/<file>")
@access(signed_in)
def attachment(file: str) -> ResponseReturnValue:
    found = queries.file_for(signed_in_user(), file)
    return _handed(found, found.digest)


@bp.get("/bijlagen/<file>/klein")
@access(signed_in)
def small_picture(file: str) -> ResponseReturnValue:
    found = queries.file_for(signed_in_user(), file)
    return _handed(found, found.small_digest or abort(404))


@bp.post("/oefeningen/<template>/<document>/bijlagen")
@access(signed_in)
@takes_files
def upload(template: str, document: str) -> ResponseReturnValue:
    shape = _template(queries.document_for(signed_in_user(), template, document))
    release()  # drawing pictures anew takes long: nobody waits for us meanwhile
    wish = _wish(shape)
    found = queries.document_to_change(signed_in_user(), template, document)
    try:
        saved = _saved(found, signed_in_user(), wish)
    except ExerciseError as refusal:
        note_refusal()
        return _refused(found, refusal, wish.sent)
    if saved.clashes:
        keep()
    return _told(found, saved, wish) if wants_json() else _shown(found, saved, wish)


def _template(document: ExerciseDocument) -> Template:
    return queries.exercise_for(document.template_id).template


def _handed(found: StoredFile, digest: str) -> Response:
    """Hand over a file; only a picture that we drew ourselves may be seen on a page."""
    place = service.shelf().find(found.document.public_id, digest)
    answer = send_file(
        BytesIO((place or abort(404)).read_bytes()),
        mimetype=found.media_type,
        as_attachment=not found.media_type.startswith(PICTURE),
        download_name=found.name,
        etag=False,
        conditional=False,
    )
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


def _wish(template: Template) -> Wish:
    verb, _space, path = request.form.get(UPLOAD, "").partition(" ")
    sent = read_sent(request.form)
    if sent is None or verb not in {"add", "remove"}:
        abort(400)
    uploads: dict[str, Upload] = {}
    refused: dict[str, object] = {}
    for place, chosen in _chosen(template):
        try:
            uploads[place] = _read(template, place, chosen)
        except UploadError as refusal:
            refused[place] = refusal.message
    if verb == "add" and path not in {*uploads, *refused}:
        refused[path] = NothingChosenError.message
    return Wish(verb, path, sent, uploads, refused)


def _chosen(template: Template) -> Iterator[tuple[str, FileStorage]]:
    """Give the files that came along, by the path of their field."""
    for name, chosen in request.files.items():
        path = name.removeprefix(FILE)
        if path != name and chosen.filename and isinstance(template.field(path), FileField):
            yield path, chosen


def _read(template: Template, path: str, chosen: FileStorage) -> Upload:
    content, name = chosen.stream.read(LARGEST + 1), chosen.filename or ""
    field = template.field(path)
    is_picture = isinstance(field, FileField) and field.pictures
    return read_picture(content, name) if is_picture else read_file(content, name)


def _saved(document: ExerciseDocument, actor: User, wish: Wish) -> Saved:
    if wish.refused:
        raise FileRefusedError(wish.refused)
    gone = wish.path if wish.verb == "remove" else ""
    return service.change_files(document, actor, wish.sent, wish.uploads, gone)


def _refused(document: ExerciseDocument, refusal: ExerciseError, sent: Sent) -> ResponseReturnValue:
    if wants_json():
        return refused_answer(refusal, _template(document)), refusal.status
    return refused_page(document, refusal, typed_in(request.form), sent.base)


def _told(document: ExerciseDocument, saved: Saved, wish: Wish) -> ResponseReturnValue:
    """Answer the script: as to any save; of a picture that went its words go too."""
    actor = signed_in_user()
    team = queries.colleagues_of(document)
    answer = saved_answer(document, saved, wish.sent.base, team, actor)
    if wish.verb == "remove":
        answer["fields"] |= dict.fromkeys(goes_along(_template(document), wish.path), "")
    return answer, 409 if saved.clashes else 200


def _shown(document: ExerciseDocument, saved: Saved, wish: Wish) -> ResponseReturnValue:
    if saved.clashes:
        head = queries.head_of(document)
        return sheet_page(document, head, base=wish.sent.base, clashes=saved.clashes)
    flash(_("The file has been added.") if wish.verb == "add" else _("The file has been removed."))
    return redirect(address(document, "edit", _anchor=wish.path), 303)
