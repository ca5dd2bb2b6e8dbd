"""Human review: queue, rubric, feedback, resubmission."""

from flask import Flask

from app.accounts.models import User
from app.exercises import find_reviews_by, forget_words_by
from app.progress.rules import Beside

SIDE_BLOCKS = "leerreis.side_blocks"


def init_app(app: Flask) -> None:
    """Add this feature to the app, with two blocks beside "my course"."""
    from app.grading import jobs, queries, service  # noqa: F401, PLC0415 - names its jobs
    from app.grading.views import bp  # noqa: PLC0415 - needs this package

    app.register_blueprint(bp)
    find_reviews_by(app, queries.reviews_of)
    forget_words_by(app, service.forget)
    app.extensions.setdefault(SIDE_BLOCKS, []).extend([returned_block, waiting_block])


def returned_block(user: User) -> Beside | None:
    """Return what came back to somebody's team, to work on."""
    from app.grading.queries import returned_to  # noqa: PLC0415 - needs this package

    returned = returned_to(user)
    return Beside("grading/returned_side.html", {"returned": returned}) if returned else None


def waiting_block(user: User) -> Beside | None:
    """Return how much waits for a trainer; no query for anyone else."""
    from app.grading.queries import waiting_count  # noqa: PLC0415 - needs this package

    count = waiting_count(user) if user.roles.trains else 0
    return Beside("grading/waiting_side.html", {"count": count}) if count else None
