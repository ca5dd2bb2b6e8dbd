"""What waits for whom, what was written about it and what was decided.

Trainers of the project's cohort see handed-in work; the team sees what was decided about it.
"""

from app.grading.queries.deciding import (
    Attempt,
    attempts_of,
    feedback_for,
    grade_to_tell,
    grades_of,
    is_in_team_of,
    newest_of,
)
from app.grading.queries.desk import Desk, Standing
from app.grading.queries.drafting import (
    drafts_of,
    drafts_since,
    find_claim,
    last_draft,
    rubric_for,
    rubric_of,
    submission_to_grade,
)
from app.grading.queries.lists import (
    Waiting,
    decided_for,
    returned_to,
    reviews_of,
    waiting_count,
    waiting_for,
    waiting_per_cohort,
)

__all__ = [
    "Attempt",
    "Desk",
    "Standing",
    "Waiting",
    "attempts_of",
    "decided_for",
    "drafts_of",
    "drafts_since",
    "feedback_for",
    "find_claim",
    "grade_to_tell",
    "grades_of",
    "is_in_team_of",
    "last_draft",
    "newest_of",
    "returned_to",
    "reviews_of",
    "rubric_for",
    "rubric_of",
    "submission_to_grade",
    "waiting_count",
    "waiting_for",
    "waiting_per_cohort",
]
