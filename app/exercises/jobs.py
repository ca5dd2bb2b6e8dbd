"""What a worker does about documents."""

from app.exercises import emails, queries
from app.jobs import job


@job("exercises.tell_trainers")
def tell_trainers(submission_id: int) -> None:
    """Tell the trainers of the cohort that work waits for them; each once."""
    submission = queries.submission_to_tell(submission_id)
    for trainer in queries.trainers_to_tell(submission):
        emails.handed_in(submission, trainer)
