"""Grading: picking work up, writing about it, deciding.

Whoever writes holds the submission: `queries.submission_to_grade` of a writing request.
"""

from app.grading.service.claiming import pick_up
from app.grading.service.deciding import Decision, decide, require_open
from app.grading.service.drafting import Saved, Sent, save
from app.grading.service.forgetting import forget
from app.grading.service.storing import Pen

__all__ = [
    "Decision",
    "Pen",
    "Saved",
    "Sent",
    "decide",
    "forget",
    "pick_up",
    "require_open",
    "save",
]
