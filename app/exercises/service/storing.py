"""Adding versions to a document; the only place that does."""

from sqlalchemy import JSON, bindparam, insert, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm.attributes import set_committed_value

from app import clock
from app.accounts.models import User
from app.db import db
from app.engine.document import Values
from app.engine.records import code_of, records_of
from app.engine.template import Template
from app.exercises.errors import ChangedMeanwhileError
from app.exercises.models import Cause, DocumentVersion, ExerciseDocument, TemplateVersion
from app.exercises.queries import Version
from app.web.course import course

# Written with every save: put together once. The ORM takes five times as long for the same.
_ADD = insert(DocumentVersion).inline()
_MAKE_HEAD = (
    update(ExerciseDocument)
    .where(
        ExerciseDocument.id == bindparam("held_id"), ExerciseDocument.head == bindparam("held_head")
    )
    .values(head=bindparam("new_head"))
)
_MAKE_HEAD_WITH_RECORDS = _MAKE_HEAD.values(records=bindparam("new_records", type_=JSON))


class Pen:
    """What somebody writes in a document with. The caller holds the document."""

    def __init__(self, document: ExerciseDocument, actor: User, template: Template) -> None:
        self.document = document
        self.actor = actor
        self.template = template

    def begin(self, values: Values) -> Version:
        """Add the version that a document begins with."""
        _remember(self.template)
        return self._add(self.document.head, values, Cause.BEGIN)

    def write(
        self,
        values: Values,
        cause: Cause,
        *,
        upon: DocumentVersion | Version,
        save_hash: str | None = None,
    ) -> Version:
        """Add a version upon the newest one; from now on this is the newest."""
        if upon.template_fingerprint != self.template.fingerprint:
            _remember(self.template)
        return self._add(self.document.head + 1, values, cause, save_hash)

    def _add(
        self, number: int, values: Values, cause: Cause, save_hash: str | None = None
    ) -> Version:
        db.session.flush()  # what is written here does not wait for objects, and they not for it
        version = Version(
            number, cause, clock.now(), self.template.fingerprint, save_hash, dict(values)
        )
        self._make_head(version)
        belongs = {
            "document_id": self.document.id,
            "saved_by_id": self.actor.id,
            "content_version": course().version,
        }
        db.session.connection().execute(_ADD, version._asdict() | belongs)
        return version

    def _make_head(self, version: Version) -> None:
        """Make it the newest, unless somebody else was faster: then nothing is stored."""
        document, shapes = self.document, self.template.records
        now: dict[str, object] = {"head": version.number}
        if shapes:
            now["records"] = self._records(version.values)
        given = {f"new_{name}": value for name, value in now.items()}
        statement = _MAKE_HEAD_WITH_RECORDS if shapes else _MAKE_HEAD
        held = {"held_id": document.id, "held_head": document.head}
        if db.session.connection().execute(statement, given | held).rowcount != 1:
            raise ChangedMeanwhileError
        for name, value in now.items():
            set_committed_value(document, name, value)

    def _records(self, values: Values) -> list[list[object]]:
        """Return what others can refer to, as it is stored."""
        shapes, document = self.template.records, self.document
        code = code_of(shapes, values, document.number)
        found = records_of(shapes, self.template.id, values, document.public_id, code)
        return [list(record) for record in found]


def _remember(template: Template) -> None:
    """Keep a template, so that what is made with it can always be shown with it."""
    add = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = {
        "fingerprint": template.fingerprint,
        "template_id": template.id,
        "definition": template.model_dump(mode="json"),
        "stored_at": clock.now(),
    }
    db.session.execute(add(TemplateVersion).values(row).on_conflict_do_nothing())
