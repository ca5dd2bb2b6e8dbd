"""People who can really sign in."""

from functools import cache

from app.accounts.models import User
from app.accounts.passwords import hash_password
from tests.factories import saved

PASSWORD = "vier woorden op een rij"


@cache
def _kept() -> str:
    return hash_password(PASSWORD)


def with_password(user: User) -> User:
    """Somebody whose password is PASSWORD; hashing it once is slow enough."""
    user.password_hash = _kept()
    return saved(user)
