"""Adding and removing files: a save like any other, with the file as the value of its field."""

from collections.abc import Mapping
from dataclasses import replace

from app.accounts.models import User
from app.engine.paths import value_at
from app.engine.template import Template
from app.exercises import queries
from app.exercises.errors import FileRefusedError, UnknownFileError
from app.exercises.models import ExerciseDocument
from app.exercises.rules.filing import goes_along
from app.exercises.rules.sent import Sent, placed
from app.exercises.service.filing import lay_down, note_file
from app.exercises.service.saving import Saved, save
from app.uploads import Upload, UploadError
from app.uploads.errors import NoRoomError

Raw = Mapping[str, object]


def change_files(
    document: ExerciseDocument,
    actor: User,
    sent: Sent,
    uploads: Mapping[str, Upload],
    remove: str = "",
) -> Saved:
    """Keep files, and save everything that was on the screen with them in their places.

    A picture that is taken out takes along what was said about it; earlier versions keep both.
    """
    template = queries.exercise_for(document.template_id).template
    raw = sent.raw
    for path, upload in uploads.items():
        raw = _put(template, raw, path, _noted(document, actor, path, upload))
    if remove:
        raw = _without(template, raw, remove)
    whole = replace(sent, raw=raw)
    saved = save(queries.basis_of(document, actor, whole), actor, whole)
    for path, upload in uploads.items():  # last: what was refused left nothing on disk
        _lay_down(document, path, upload)
    return saved


def _without(template: Template, raw: Raw, path: str) -> Raw:
    raw = _put(template, raw, path, "")
    for beside in goes_along(template, path):
        raw = placed(raw, beside, "")  # type: ignore[arg-type]  # raw has the shape of values
    return raw


def _noted(document: ExerciseDocument, actor: User, path: str, upload: Upload) -> str:
    try:
        return note_file(document, actor, upload).public_id
    except UploadError as refusal:
        raise FileRefusedError({path: refusal.message}) from None


def _lay_down(document: ExerciseDocument, path: str, upload: Upload) -> None:
    try:
        lay_down(document, upload)
    except OSError:
        raise FileRefusedError({path: NoRoomError.message}) from None


def _put(template: Template, raw: Raw, path: str, public_id: str) -> Raw:
    """Put a file in its place, which must be on the screen."""
    changed = placed(raw, path, public_id)  # type: ignore[arg-type]  # raw has the shape of values
    field = template.field(path)
    if field is None or field.type != "file" or value_at(changed, path) != public_id:
        raise UnknownFileError
    return changed
