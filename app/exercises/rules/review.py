"""What became of handed-in work. Grading knows; here we only show it."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, TypeAlias


class ReviewState(StrEnum):
    """What the trainer made of it."""

    WAITING = "waiting"  # nobody has looked at it, or somebody is busy with it
    PASSED = "passed"
    RETURNED = "returned"  # the team may improve it and hand it in again


class Review(NamedTuple):
    """What became of one submission; `url`: where the feedback can be read."""

    state: ReviewState
    at: datetime | None = None
    url: str = ""


WAITS = Review(ReviewState.WAITING)
FindReviews: TypeAlias = Callable[[Collection[int]], Mapping[int, Review]]
