"""Reading the ledger."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, select

from app.content import StepKind
from app.db import db, rows
from app.progress.models import StepDone


class Done(NamedTuple):
    """When a step was finished, and under which version of the course."""

    at: datetime
    content_version: str


Ledger = dict[tuple[StepKind, str], Done]


FACTS = select(
    StepDone.user_id,
    StepDone.kind,
    StepDone.item_id,
    StepDone.done_at,
    StepDone.content_version,
)
# asked on every page of the course: put together once
FACTS_OF_ONE = FACTS.where(StepDone.user_id == bindparam("user_id"))


def done_by(user_id: int) -> Ledger:
    """Return everything that one person finished."""
    facts = rows(FACTS_OF_ONE, {"user_id": user_id})
    return {(kind, item): Done(at, version) for _user, kind, item, at, version in facts}


def done_by_each(user_ids: Collection[int]) -> dict[int, Ledger]:
    """Return what each of these people finished, in one query."""
    ledgers: dict[int, Ledger] = {user_id: {} for user_id in user_ids}
    query = FACTS.where(StepDone.user_id.in_(user_ids))
    for user_id, kind, item_id, done_at, version in db.session.execute(query):
        ledgers[user_id][kind, item_id] = Done(done_at, version)
    return ledgers
