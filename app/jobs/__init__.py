"""Work for later, saved in the same transaction as its cause."""

from app.jobs.outbox import Job, JobState, enqueue
from app.jobs.registry import daily, job

__all__ = ["Job", "JobState", "daily", "enqueue", "job"]
