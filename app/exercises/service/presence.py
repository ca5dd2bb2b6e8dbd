from datetime import timedelta

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app import clock
from app.accounts.models import User
from app.db import db
from app.exercises.models import DocumentPresence, ExerciseDocument
from app.exercises.queries import Colleague

NOTED_EVERY = timedelta(seconds=30)


def note_presence(document: ExerciseDocument, actor: User, team: list[Colleague]) -> None:
    """Note that somebody has the document open; who just saved is known to be there."""
    now = clock.now()
    for colleague in team:
        is_fresh = colleague.seen_at is not None and now - colleague.seen_at < NOTED_EVERY
        if colleague.id == actor.id and is_fresh:
            return
    insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = {"document_id": document.id, "user_id": actor.id, "seen_at": now}
    statement = insert(DocumentPresence).values(row)
    db.session.execute(
        statement.on_conflict_do_update(
            index_elements=["document_id", "user_id"], set_={"seen_at": now}
        )
    )
