"""Signing in with a password: the same work and the same answer, whoever is asked for."""

from dataclasses import dataclass

from app.accounts import passwords, queries
from app.accounts.errors import SignInRefusedError
from app.accounts.models import User
from app.accounts.service import limits
from app.audit import record
from app.db import keep, release


@dataclass(frozen=True)
class Attempt:
    """Somebody says who they are."""

    email: str
    password: str
    network: str = "unknown"


def sign_in(attempt: Attempt) -> User:
    """Return whoever has this address and this password."""
    bounds = limits.password_limits(attempt.email, attempt.network)
    limits.refuse_when_spent(bounds)
    asked_for = queries.find_user(attempt.email)
    kept = None if asked_for is None else asked_for.password_hash
    release()  # what follows takes long, and nobody may wait for it
    is_right = passwords.is_right(kept, attempt.password)
    stronger = _stronger(kept, attempt.password) if is_right else None

    keep()  # the count stays, also when the answer is no
    was_last = limits.count(bounds)
    user = queries.find_user(attempt.email)
    if user is None or not user.is_active or not is_right or user.password_hash != kept:
        _note_failure(user, blocked=was_last)
        raise SignInRefusedError
    limits.give_back(bounds)
    if stronger:
        user.password_hash = stronger
    record("account.sign_in", actor=user, obj=user)
    return user


def _stronger(kept: str | None, password: str) -> str | None:
    """Return a hash by today's settings when the one that we keep is older."""
    if kept is None or not passwords.is_outdated(kept):
        return None
    return passwords.hash_password(password)


def _note_failure(user: User | None, *, blocked: bool) -> None:
    record("account.sign_in", obj=user, result="denied")
    if blocked:
        record("account.sign_in_blocked", obj=user, result="denied")
