"""Every kind of work that a worker can do, by name."""

from collections.abc import Callable
from typing import Any

Work = Callable[..., None]


class UnknownJobError(RuntimeError):
    """Somebody asks for work that nobody knows how to do."""


class DuplicateJobError(RuntimeError):
    """Two functions claim one name."""


JOBS: dict[str, Work] = {}
DAILY: set[str] = set()


def job(name: str) -> Callable[[Work], Work]:
    """Register the function that does this work: 'feature.verb_noun'. It must be idempotent."""

    def register(work: Work) -> Work:
        if name in JOBS and JOBS[name] is not work:
            raise DuplicateJobError(name)
        JOBS[name] = work
        return work

    return register


def daily(name: str) -> Callable[[Work], Work]:
    """Register work without arguments that is asked for once every day."""
    DAILY.add(name)
    return job(name)


def work_for(name: str) -> Work:
    """Return the function that does this work."""
    try:
        return JOBS[name]
    except KeyError:
        raise UnknownJobError(name) from None


def do(name: str, arguments: dict[str, Any]) -> None:
    """Do the work now."""
    work_for(name)(**arguments)
