"""Who is looking at a piece of work. A claim stops nobody; it only tells."""

from app import clock
from app.accounts.models import User
from app.db import db
from app.exercises.models import Submission
from app.grading import queries
from app.grading.models import ReviewClaim
from app.grading.rules.waiting import holds


def pick_up(submission: Submission, trainer: User, *, take_over: bool = False) -> ReviewClaim:
    """Note that a trainer looks at this work, unless a colleague does; return whose it is."""
    now = clock.now()
    claim = queries.find_claim(submission)
    if claim is None:
        claim = ReviewClaim(
            submission_id=submission.id, user_id=trainer.id, since=now, renewed_at=now
        )
        db.session.add(claim)
    elif claim.user_id == trainer.id:
        claim.renewed_at = now
    elif take_over or not holds(claim.renewed_at, now):
        claim.user_id, claim.since, claim.renewed_at = trainer.id, now, now
    db.session.flush()
    return claim


def put_down(submission: Submission) -> None:
    """Nobody needs to look any more."""
    claim = queries.find_claim(submission)
    if claim is not None:
        db.session.delete(claim)
        db.session.flush()
