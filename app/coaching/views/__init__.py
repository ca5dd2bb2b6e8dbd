"""The pages on which a trainer sees who is where, and who waits for whom."""

from app.coaching.views import cohorts, export
from app.coaching.views.blueprint import bp

__all__ = ["bp", "cohorts", "export"]
