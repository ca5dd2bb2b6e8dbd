"""What a worker does about documents."""

from app.exercises import emails, queries, service
from app.jobs import daily, job


@job("exercises.tell_trainers")
def tell_trainers(submission_id: int) -> None:
    """Tell the trainers of the cohort that work waits for them; each once."""
    submission = queries.submission_to_tell(submission_id)
    for trainer in queries.trainers_to_tell(submission):
        emails.handed_in(submission, trainer)


@job("exercises.sweep_document")
def sweep_document(owner: str) -> None:
    """Take from disk what belongs to no version of a document any more."""
    service.sweep_document(owner)


@daily("exercises.sweep_files")
def sweep_files() -> None:
    """Look for what a crash left on disk, and ask to take it away."""
    service.ask_to_sweep()
