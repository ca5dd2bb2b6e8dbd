"""Files of a document: keeping them, and letting go of what no version refers to any more."""

from collections.abc import Iterable
from itertools import chain

from app.accounts.models import User
from app.config import settings
from app.db import db
from app.engine.document import Values
from app.exercises import queries
from app.exercises.models import ExerciseDocument, StoredFile
from app.exercises.rules.filing import words_in
from app.jobs import enqueue
from app.uploads import Shelf, Upload, digest_of
from app.uploads.errors import DocumentFullError

MOST_BYTES = 150 * 1024 * 1024  # in one document, all versions together


def shelf() -> Shelf:
    """Return where files lie."""
    return Shelf(settings().files)


def note_file(document: ExerciseDocument, actor: User, upload: Upload) -> StoredFile:
    """Note a file of a document; the same again is the one that is there.

    The caller holds the document, and lays the file down before this is saved.
    """
    there = queries.files_of(document)
    digest = digest_of(upload.content)
    for one in there:
        if (one.digest, one.name) == (digest, upload.name):
            return one
    if sum(one.size for one in there) + len(upload.content) > MOST_BYTES:
        raise DocumentFullError
    kept = StoredFile(
        document=document,
        digest=digest,
        size=len(upload.content),
        media_type=upload.media_type,
        name=upload.name,
        small_digest=digest_of(upload.small) if upload.small else None,
        width=upload.width,
        height=upload.height,
        uploaded_by=actor,
    )
    db.session.add(kept)
    db.session.flush()
    return kept


def lay_down(document: ExerciseDocument, upload: Upload) -> None:
    """Put a file on disk, safe against a power cut: only then what refers to it may be saved."""
    shelf().put(document.public_id, upload.content)
    if upload.small:
        shelf().put(document.public_id, upload.small)


def let_go(document: ExerciseDocument, left: Iterable[Values]) -> int:
    """Forget the files to which nothing of what is left refers; return how many.

    From disk they go after this is saved: a job does it, as often as it takes.
    """
    words = set(chain.from_iterable(words_in(values) for values in left))
    loose = [one for one in queries.files_of(document) if one.public_id not in words]
    for one in loose:
        db.session.delete(one)
    db.session.flush()
    if loose:
        enqueue("exercises.sweep_document", owner=document.public_id)
    return len(loose)


def sweep_document(owner: str) -> int:
    """Take from disk what belongs to no version of a document; return how many files."""
    document = queries.document_to_sweep(owner)
    if document is None:
        return shelf().keep_only(owner, ())
    let_go(document, (version.values for version in queries.all_versions(document)))
    digests = ((one.digest, one.small_digest) for one in queries.files_of(document))
    known = {digest for pair in digests for digest in pair if digest}
    return shelf().keep_only(document.public_id, known)


def ask_to_sweep() -> int:
    """Ask for a sweep of each document of which something lies on disk that has no row."""
    owners = shelf().owners()
    known = queries.digests_by_owner()
    untidy = [one for one in owners if not known.get(one) or shelf().strays(one, known[one])]
    for owner in untidy:
        enqueue("exercises.sweep_document", owner=owner)
    return len(untidy)


def owners_of_files() -> list[str]:
    """Return every document that has files, on disk or in the database."""
    return sorted({*shelf().owners(), *queries.digests_by_owner()})
