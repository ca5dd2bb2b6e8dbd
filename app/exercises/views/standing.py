"""How a document stands: draft, handed in, returned, good; in words for every page."""

from collections.abc import Sequence
from typing import NamedTuple

from flask_babel import gettext as _

from app.exercises import queries
from app.exercises.models import Submission
from app.exercises.rules.review import WAITS, Review, ReviewState


class Standing(NamedTuple):
    """The last thing that happened to a document, as a badge: text, kind, sign."""

    badge: tuple[str, str, str]
    submission: Submission | None = None
    review: Review | None = None

    @property
    def state(self) -> str:
        """One of: draft, waiting, passed, returned."""
        return "draft" if self.review is None else self.review.state.value


def standing_of(submissions: Sequence[Submission]) -> Standing:
    """Return how a document stands, given its attempts, the last one first."""
    if not submissions:
        return draft()
    last = submissions[0]
    return standing(last, queries.reviews_of([last]).get(last.id, WAITS))


def draft() -> Standing:
    """Return how a document stands that was never handed in."""
    return Standing((_("Draft"), "now", "pen"))


def standing(submission: Submission, review: Review) -> Standing:
    """Return how a document stands of which this is the last attempt."""
    badges = {
        ReviewState.WAITING: (_("Handed in"), "info", "clock"),
        ReviewState.PASSED: (_("Good enough"), "ok", "check"),
        ReviewState.RETURNED: (_("Back with you"), "now", "pen"),
    }
    return Standing(badges[review.state], submission, review)
