"""Where somebody is signed in: begun, noted as alive, ended."""

from datetime import datetime, timedelta

from sqlalchemy import update

from app import clock
from app.accounts import queries
from app.accounts.models import DEVICE_LENGTH, User, UserSession
from app.accounts.tokens import hashed, new_token
from app.audit import record
from app.config import settings
from app.db import db

NOTED_EVERY = timedelta(minutes=2)


def begin_visit(user: User, *, device: str = "", replaces: str | None = None) -> str:
    """Sign somebody in under a new token; the visit that this browser had before is over."""
    if replaces:
        end_visit(replaces)
    token = new_token()
    db.session.add(
        UserSession(token_hash=hashed(token), user_id=user.id, device=device[:DEVICE_LENGTH])
    )
    db.session.flush()
    return token


def end_visit(token: str) -> None:
    """Sign one browser out: a copy of its cookie is worth nothing from now on."""
    _end(UserSession.token_hash == hashed(token))


def sign_out(token: str) -> None:
    """Sign one browser out because its user asked."""
    user = queries.find_user_by_token(token)
    if user is not None:
        end_visit(token)
        record("account.sign_out", actor=user, obj=user)


def end_visit_elsewhere(user: User, visit: str) -> None:
    """Sign somebody out on another device of theirs."""
    _end((UserSession.user_id == user.id) & (UserSession.public_id == visit))
    record("account.end_visit", actor=user, obj=user)


def end_visits(user: User, *, by: User | None = None) -> None:
    """Sign somebody out everywhere: they asked, or what they may do has changed."""
    _end(UserSession.user_id == user.id)
    record("account.end_visits", actor=by or user, obj=user)


def note_seen(token: str) -> None:
    """Note that somebody is still there."""
    now = clock.now()
    db.session.execute(
        update(UserSession)
        .where(
            UserSession.token_hash == hashed(token),
            UserSession.ended_at.is_(None),
            UserSession.seen_at <= now - NOTED_EVERY,
        )
        .values(seen_at=now)
    )


def is_worth_noting(seen_at: datetime | None) -> bool:
    """Whether it is long enough ago that we noted somebody as there."""
    return seen_at is not None and clock.now() - seen_at >= NOTED_EVERY


def visits_of(user: User) -> list[UserSession]:
    """Return where somebody is signed in now."""
    now = clock.now()
    return queries.visits_of(
        user,
        started_after=now - timedelta(hours=settings().session_hours),
        seen_after=now - timedelta(minutes=settings().session_idle_minutes),
    )


def _end(which: object) -> None:
    db.session.execute(
        update(UserSession)
        .where(which, UserSession.ended_at.is_(None))  # type: ignore[arg-type]
        .values(ended_at=clock.now())
    )
