"""Writing in the ledger."""

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app import clock
from app.content import StepKind
from app.db import db
from app.progress.models import StepDone


def mark_done(*, user_id: int, kind: StepKind, item_id: str, content_version: str) -> bool:
    """Note that somebody finished a step; return whether that was new.

    Once only, whatever happens at the same moment: the first completion stays as it is.
    """
    insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = {
        "user_id": user_id,
        "kind": kind,
        "item_id": item_id,
        "content_version": content_version,
        "done_at": clock.now(),
    }
    statement = insert(StepDone).values(row).on_conflict_do_nothing().returning(StepDone.id)
    return db.session.execute(statement).first() is not None
