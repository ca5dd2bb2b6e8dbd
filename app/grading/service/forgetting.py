"""What was said of work that rested on a consent which was taken back."""

from collections.abc import Collection

from sqlalchemy import update

from app.db import db
from app.grading.models import Grade, ReviewDraft


def forget(submission_ids: Collection[int]) -> None:
    """Take the words out of every grade and draft of this work; what was decided stays."""
    grades = update(Grade).where(Grade.submission_id.in_(submission_ids))
    db.session.execute(grades.values(remarks={}, good="", next_step=""))
    drafts = update(ReviewDraft).where(ReviewDraft.submission_id.in_(submission_ids))
    db.session.execute(drafts.values(notes={}))
