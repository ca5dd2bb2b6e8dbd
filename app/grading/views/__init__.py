"""The pages on which trainers grade, and the one on which a team reads what they made of it."""

from app.grading.views import feedback, queue, review
from app.grading.views.blueprint import bp

__all__ = ["bp", "feedback", "queue", "review"]
