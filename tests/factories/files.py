"""Pictures and files that somebody added to a document."""

from app.accounts.models import User
from app.db import db, transaction
from app.exercises import service
from app.exercises.models import ExerciseDocument, StoredFile, Submission
from app.exercises.service.filing import lay_down, note_file
from app.uploads import Upload
from tests.uploads.hostile import picture


def upload(content: bytes = b"", name: str = "balie.webp") -> Upload:
    """A picture as it is kept; its content need not be one where nobody looks at it."""
    drawn = content or picture("WEBP")
    return Upload(name, "image/webp", drawn, b"klein" + drawn, 60, 40)


def keep_file(document: ExerciseDocument, actor: User, one: Upload | None = None) -> StoredFile:
    """A file of a document to which nothing refers yet."""
    with transaction():
        db.session.refresh(document)
        kept = note_file(document, actor, one or upload())
        lay_down(document, one or upload())
    return kept


def picture_in(submission: Submission) -> StoredFile:
    """A picture in work that was handed in."""
    kept = keep_file(submission.document, submission.submitted_by)
    with transaction():
        submission.version.values = {**submission.version.values, "picture": kept.public_id}
    return kept


def is_on_disk(document: ExerciseDocument, kept: StoredFile) -> bool:
    return service.shelf().find(document.public_id, kept.digest) is not None
