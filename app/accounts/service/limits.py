"""How often something may be tried; counted in the database, so over all workers together."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app import clock
from app.accounts.errors import TriedTooOftenError
from app.accounts.models import RateCount, User
from app.accounts.rules import same_address, window_start
from app.db import db

WINDOW = timedelta(minutes=15)
PER_ACCOUNT = 10
PER_NETWORK = 100  # a whole town hall may be behind one address
RESETS_PER_ACCOUNT = 3
RESETS_PER_NETWORK = 60
DAY = timedelta(days=1)
LETTERS_FROM_ONE = 500  # an organiser at the start of a season
LETTERS_TO_ONE = 10
HASH_LENGTH = 32


@dataclass(frozen=True)
class Limit:
    """At most so many attempts under one name in one stretch of time."""

    key: str
    most: int
    length: timedelta = WINDOW

    @property
    def begins(self) -> datetime:
        """When the stretch of time began in which we are now."""
        return window_start(clock.now(), self.length)

    @property
    def ends(self) -> datetime:
        """When counting starts anew."""
        return self.begins + self.length


def account_limits(email: str) -> list[Limit]:
    """Return what counts attempts at one account, from wherever."""
    return [Limit(f"password/account/{_hidden(email)}", PER_ACCOUNT)]


def password_limits(email: str, network: str) -> list[Limit]:
    """Return what counts an attempt to give the right password."""
    return [*account_limits(email), Limit(f"password/network/{network}", PER_NETWORK)]


def reset_limits(email: str, network: str) -> list[Limit]:
    """Return what counts a request for a mail with a new link."""
    return [
        Limit(f"reset/account/{_hidden(email)}", RESETS_PER_ACCOUNT),
        Limit(f"reset/network/{network}", RESETS_PER_NETWORK),
    ]


def letter_limits(sender: User, email: str) -> list[Limit]:
    """Return what counts a letter that somebody makes us send: to anyone, but not endlessly."""
    return [
        Limit(f"letter/from/{sender.public_id}", LETTERS_FROM_ONE, DAY),
        Limit(f"letter/to/{_hidden(email)}", LETTERS_TO_ONE, DAY),
    ]


def refuse_when_spent(limits: Sequence[Limit]) -> None:
    """Raise TriedTooOftenError when there was already too much: before any costly work."""
    query = select(RateCount.key, RateCount.window_start, RateCount.count).where(
        RateCount.key.in_([limit.key for limit in limits]),
        RateCount.window_start.in_([limit.begins for limit in limits]),
    )
    counts = {(key, begins): number for key, begins, number in db.session.execute(query)}
    _refuse([limit for limit in limits if counts.get((limit.key, limit.begins), 0) >= limit.most])


def count(limits: Sequence[Limit]) -> bool:
    """Count one attempt under every name; return whether this was the last one allowed.

    Raise TriedTooOftenError when it is one too many. However many workers count at once, the
    database hands out each number once.
    """
    numbers = [(limit, _next_number(limit)) for limit in limits]
    _refuse([limit for limit, number in numbers if number > limit.most])
    return any(number == limit.most for limit, number in numbers)


def give_back(limits: Sequence[Limit]) -> None:
    """Forget one attempt: it was the person themselves."""
    for limit in limits:
        db.session.execute(
            update(RateCount)
            .where(
                RateCount.key == limit.key,
                RateCount.window_start == limit.begins,
                RateCount.count > 0,
            )
            .values(count=RateCount.count - 1)
        )


def forget(limits: Sequence[Limit]) -> None:
    """Start counting anew: somebody proved by mail to be the person."""
    keys = [limit.key for limit in limits]
    db.session.execute(delete(RateCount).where(RateCount.key.in_(keys)))


def _next_number(limit: Limit) -> int:
    insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = {"key": limit.key, "window_start": limit.begins, "count": 1}
    statement = (
        insert(RateCount)
        .values(row)
        .on_conflict_do_update(
            index_elements=["key", "window_start"], set_={"count": RateCount.count + 1}
        )
        .returning(RateCount.count)
    )
    return db.session.execute(statement).scalar_one()


def _refuse(spent: Sequence[Limit]) -> None:
    if spent:
        raise TriedTooOftenError(max(limit.ends for limit in spent))


def _hidden(email: str) -> str:
    # whoever reads the counters need not learn who was tried, or that somebody has no account
    return hashlib.sha256(same_address(email).encode()).hexdigest()[:HASH_LENGTH]
