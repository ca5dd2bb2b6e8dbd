"""The versions of a document as a person reads them: a stretch of typing is one line."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

PAUSE = timedelta(minutes=10)
TYPING = {"autosave", "save", "merge"}


class Version(Protocol):
    """What a line needs to know of a version."""

    number: int
    cause: Any
    saved_by_id: int
    saved_at: datetime


V = TypeVar("V", bound=Version)


class Stretch(NamedTuple, Generic[V]):
    """Versions that one person made one after another, the newest first."""

    versions: tuple[V, ...]

    @property
    def last(self) -> V:
        """The newest one: how the document was afterwards."""
        return self.versions[0]

    @property
    def first(self) -> V:
        """The oldest one."""
        return self.versions[-1]

    @property
    def before(self) -> int:
        """The number of the version before all of these; 0 when there is none."""
        return self.first.number - 1


def stretches(versions: Iterable[V]) -> Sequence[Stretch[V]]:
    """Put versions (the newest first) together that were made in one go."""
    found: list[list[V]] = []
    for version in versions:
        if found and _goes_on(version, found[-1][-1]):
            found[-1].append(version)
        else:
            found.append([version])
    return [Stretch(tuple(together)) for together in found]


def _goes_on(earlier: Version, later: Version) -> bool:
    return (
        earlier.saved_by_id == later.saved_by_id
        and earlier.cause in TYPING
        and later.cause in TYPING
        and later.saved_at - earlier.saved_at < PAUSE
    )
