"""What the worker does about cohorts."""

from app.cohorts import service
from app.jobs import job


@job("cohorts.end_enrolments")
def end_enrolments(user_id: int, organisation_id: int) -> None:
    """Let somebody who left an organisation leave its cohorts too."""
    service.end_enrolments(user_id, organisation_id)
