"""Passwords: slow to check by design, so only a few at once, and as slow for strangers."""

import unicodedata
from functools import cache
from threading import BoundedSemaphore
from typing import TYPE_CHECKING

from app.accounts.errors import TooBusyError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

# The lighter of the two profiles that OWASP advises for Argon2id: 19 MiB, twice, one lane.
MEMORY_KIB = 19 * 1024
PASSES = 2
LANES = 1
# Each check takes that memory and a core: more than two at once would starve the other pages.
AT_ONCE = 2
LONGEST_WAIT = 5  # seconds
# What an unknown address is compared with. Nobody knows its password; the same work as a real one.
DUMMY = (
    "$argon2id$v=19$m=19456,t=2,p=1$Zk1vbWVudFZhblJ1c3QhIQ"
    "$Y2FuIG5vdCBiZSB0aGUgaGFzaCBvZiBhbnkgd29yZCE"
)

_slots = BoundedSemaphore(AT_ONCE)


def hash_password(password: str) -> str:
    """Return what is kept of a password."""
    with _Slot():
        return _hasher().hash(_normal(password))


def is_right(kept: str | None, password: str) -> bool:
    """Whether this is the password; without one to compare with, the same work for nothing."""
    from argon2.exceptions import Argon2Error, InvalidHashError  # noqa: PLC0415 - see _hasher

    with _Slot():
        try:
            matches = _hasher().verify(kept or DUMMY, _normal(password))
        except (Argon2Error, InvalidHashError):
            return False
    return matches and kept is not None


def is_outdated(kept: str) -> bool:
    """Whether a hash was made with weaker settings than today's."""
    return _hasher().check_needs_rehash(kept)


class _Slot:
    """A place at the hashing bench; whoever waits too long is asked to come back."""

    def __enter__(self) -> None:
        if not _slots.acquire(timeout=LONGEST_WAIT):
            raise TooBusyError

    def __exit__(self, *_error: object) -> None:
        _slots.release()


def _normal(password: str) -> str:
    # the same letters from another keyboard must be the same password
    return unicodedata.normalize("NFC", password)


@cache
def _hasher() -> "PasswordHasher":
    # loaded at the first password: most pages, and the worker, never need it
    from argon2 import PasswordHasher  # noqa: PLC0415

    return PasswordHasher(time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES)
