"""How a document stands: draft, handed in, returned, good; in words for every page."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from flask_babel import lazy_gettext as _

from app.exercises import queries
from app.exercises.models import Submission
from app.exercises.rules.review import WAITS, Review, ReviewState

DRAFT = "draft"
Badge: TypeAlias = tuple[str, str, str]
BADGES = {
    DRAFT: (_("Draft"), "now", "pen"),
    ReviewState.WAITING: (_("Handed in"), "info", "clock"),
    ReviewState.PASSED: (_("Good enough"), "ok", "check"),
    ReviewState.RETURNED: (_("Back with you"), "now", "pen"),
}


class Standing(NamedTuple):
    """The last thing that happened to a document, as a badge: text, kind, sign."""

    badge: Badge
    submission: Submission | None = None
    review: Review | None = None

    @property
    def state(self) -> str:
        """One of: draft, waiting, passed, returned."""
        return DRAFT if self.review is None else self.review.state.value


def standing_of(submissions: Sequence[Submission]) -> Standing:
    """Return how a document stands, given its attempts, the last one first."""
    if not submissions:
        return draft()
    last = submissions[0]
    return standing(last, queries.reviews_of([last]).get(last.id, WAITS))


def draft() -> Standing:
    """Return how a document stands that was never handed in."""
    return Standing(badge_of(DRAFT))


def standing(submission: Submission, review: Review) -> Standing:
    """Return how a document stands of which this is the last attempt."""
    return Standing(badge_of(review.state), submission, review)


def badge_of(state: str) -> Badge:
    """Return what says how a document stands."""
    text, kind, sign = BADGES[state]
    return str(text), kind, sign
