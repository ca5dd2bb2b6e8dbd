"""What a save begins with: the document, held, and the versions that matter to it; one query."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    SQLColumnExpression,
    String,
    and_,
    bindparam,
    or_,
    select,
)

from app.accounts.models import User
from app.db import db, rows
from app.exercises.models import Cause, DocumentVersion, ExerciseDocument
from app.exercises.queries.documents import document_to_change
from app.exercises.queries.versions import Version
from app.exercises.rules.sent import Sent
from app.projects.queries import joined_by


class Basis(NamedTuple):
    """What a save is put upon."""

    document: ExerciseDocument
    versions: Sequence[Version]
    request: str  # what tells this request from every other

    @property
    def same(self) -> Version | None:
        """What this very request stored before."""
        return next((one for one in self.versions if one.save_hash == self.request), None)

    def is_withdrawn_since(self, number: int) -> bool:
        """Whether somebody's words were taken out of the document after this version."""
        return any(one.number > number and one.cause is Cause.WITHDRAW for one in self.versions)


_COLUMNS = tuple(getattr(DocumentVersion, name) for name in Version._fields)


def _matter(
    document: SQLColumnExpression[int], head: SQLColumnExpression[int]
) -> ColumnElement[bool]:
    """Which versions: what one began with, the newest, this request's, and what was taken out.

    Each names the document, or SQLite would read all of its versions.
    """
    since = DocumentVersion.number > bindparam("base", type_=Integer)
    kinds = (
        DocumentVersion.number == bindparam("base", type_=Integer),
        DocumentVersion.number == head,
        DocumentVersion.save_hash == bindparam("request"),
        and_(since, DocumentVersion.cause == Cause.WITHDRAW),
    )
    return or_(*(and_(DocumentVersion.document_id == document, kind) for kind in kinds))


# Asked with every save: put together once, since that takes longer than asking it.
_HELD = (
    select(ExerciseDocument, *_COLUMNS)
    .join(DocumentVersion, _matter(ExerciseDocument.id, ExerciseDocument.head))
    .where(
        ExerciseDocument.public_id == bindparam("public_id", type_=String),
        ExerciseDocument.template_id == bindparam("template_id", type_=String),
        ExerciseDocument.project_id.in_(joined_by(bindparam("user_id", type_=Integer))),
    )
    .with_for_update(of=ExerciseDocument)
    .execution_options(populate_existing=True)
)
_VERSIONS = select(*_COLUMNS).where(
    _matter(bindparam("document_id", type_=Integer), bindparam("head", type_=Integer))
)


def basis_for(actor: User, template_id: str, public_id: str, sent: Sent) -> Basis:
    """Return a document of the actor's team and hold it, with what `sent` is put upon.

    Who waited on PostgreSQL for another saver sees the document as that one left it, but not yet
    the version: then the versions are read once more.
    """
    request = sent.fingerprint(actor.public_id)
    given = _given(sent, request) | {
        "public_id": public_id,
        "template_id": template_id,
        "user_id": actor.id,
    }
    found = db.session.execute(_HELD, given).all()
    if not found:
        return basis_of(document_to_change(actor, template_id, public_id), actor, sent)
    document = found[0][0]
    versions = [Version(*row[1:]) for row in found]
    if all(version.number != document.head for version in versions):
        return basis_of(document, actor, sent)
    return Basis(document, versions, request)


def basis_of(document: ExerciseDocument, actor: User, sent: Sent) -> Basis:
    """Return what `sent` is put upon, of a document that is held already."""
    request = sent.fingerprint(actor.public_id)
    given = _given(sent, request) | {"document_id": document.id, "head": document.head}
    return Basis(document, [Version(*row) for row in rows(_VERSIONS, given)], request)


def _given(sent: Sent, request: str) -> dict[str, object]:
    return {"base": sent.base, "request": request}
