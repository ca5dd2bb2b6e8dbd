"""Adding versions to a document; the only place that does."""

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app import clock
from app.accounts.models import User
from app.db import db
from app.engine.document import Values
from app.engine.records import code_of, records_of
from app.engine.template import Template
from app.exercises.models import Cause, DocumentVersion, ExerciseDocument, TemplateVersion
from app.web.course import course


class Pen:
    """What somebody writes in a document with. The caller holds the document."""

    def __init__(self, document: ExerciseDocument, actor: User, template: Template) -> None:
        self.document = document
        self.actor = actor
        self.template = template

    def begin(self, values: Values) -> DocumentVersion:
        """Add the version that a document begins with."""
        _remember(self.template)
        return self._add(values, Cause.BEGIN)

    def write(
        self, values: Values, cause: Cause, *, upon: DocumentVersion, save_hash: str | None = None
    ) -> DocumentVersion:
        """Add a version upon the newest one; from now on this is the newest."""
        if upon.template_fingerprint != self.template.fingerprint:
            _remember(self.template)
        self.document.head += 1
        return self._add(values, cause, save_hash)

    def _add(self, values: Values, cause: Cause, save_hash: str | None = None) -> DocumentVersion:
        if self.template.records:
            self.document.records = self._records(values)
        version = DocumentVersion(
            document=self.document,
            number=self.document.head,
            cause=cause,
            saved_by=self.actor,
            template_fingerprint=self.template.fingerprint,
            content_version=course().version,
            save_hash=save_hash,
            values=dict(values),
        )
        db.session.add(version)
        db.session.flush()
        return version

    def _records(self, values: Values) -> list[list[object]]:
        """Return what others can refer to, as it is stored."""
        shapes, document = self.template.records, self.document
        code = code_of(shapes, values, document.number)
        return [
            list(record)
            for record in records_of(shapes, self.template.id, values, document.public_id, code)
        ]


def _remember(template: Template) -> None:
    """Keep a template, so that what is made with it can always be shown with it."""
    insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = {
        "fingerprint": template.fingerprint,
        "template_id": template.id,
        "definition": template.model_dump(mode="json"),
        "stored_at": clock.now(),
    }
    db.session.execute(insert(TemplateVersion).values(row).on_conflict_do_nothing())
