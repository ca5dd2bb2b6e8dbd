"""Who has an account, and where they are signed in."""

from collections.abc import Callable
from datetime import datetime

from flask import Flask, current_app
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from app import clock
from app.accounts.models import OneTimeLink, User, UserSession
from app.accounts.rules import same_address
from app.accounts.tokens import hashed
from app.db import db

WORKPLACES = "leerreis.workplaces"
FindWorkplaces = Callable[[User], list[str]]


def find_user(email: str) -> User | None:
    """Return whoever has this address, however it was typed."""
    return db.session.scalars(select(User).where(User.email == same_address(email))).one_or_none()


def user_with(email: str) -> User:
    """Return whoever has this address, which is kept as it stands here."""
    return db.session.scalars(select(User).where(User.email == email)).one()


def find_user_by_id(user_id: int) -> User | None:
    """Return whoever has this key."""
    return db.session.get(User, user_id)


def find_users(emails: list[str]) -> dict[str, User]:
    """Return the accounts behind these addresses, by address."""
    found = db.session.scalars(select(User).where(User.email.in_(map(same_address, emails))))
    return {user.email: user for user in found}


def find_user_by_token(token: str) -> User | None:
    """Return whose visit this is, as long as nobody ended it."""
    query = (
        select(User)
        .join(UserSession, UserSession.user_id == User.id)
        .where(UserSession.token_hash == hashed(token), UserSession.ended_at.is_(None))
    )
    return db.session.scalars(query).one_or_none()


def visits_of(user: User, started_after: datetime, seen_after: datetime) -> list[UserSession]:
    """Return where somebody is signed in now, the last one seen first."""
    query = (
        select(UserSession)
        .where(
            UserSession.user_id == user.id,
            UserSession.ended_at.is_(None),
            UserSession.started_at > started_after,
            UserSession.seen_at > seen_after,
        )
        .order_by(UserSession.seen_at.desc(), UserSession.id.desc())
    )
    return list(db.session.scalars(query))


def find_link(token: str) -> OneTimeLink | None:
    """Return the link of a mail if it still works."""
    query = (
        select(OneTimeLink)
        .join(User, User.id == OneTimeLink.user_id)
        .where(
            OneTimeLink.token_hash == hashed(token),
            OneTimeLink.used_at.is_(None),
            OneTimeLink.expires_at > clock.now(),
            User.deactivated_at.is_(None),
        )
        .options(joinedload(OneTimeLink.user))
    )
    return db.session.scalars(query).one_or_none()


def find_link_to_use(token: str) -> OneTimeLink | None:
    """Return the link if it still works, and hold it: it may be used once."""
    query = select(OneTimeLink.id).where(OneTimeLink.token_hash == hashed(token)).with_for_update()
    db.session.scalars(query).one_or_none()
    return find_link(token)


def find_workplaces_by(app: Flask, find: FindWorkplaces) -> None:
    """Say where people work; that is known higher up, and shown on the page about oneself."""
    app.extensions[WORKPLACES] = find


def workplaces_of(user: User) -> list[str]:
    """Return the names of the organisations that somebody belongs to."""
    find: FindWorkplaces | None = current_app.extensions.get(WORKPLACES)
    return [] if find is None else find(user)
