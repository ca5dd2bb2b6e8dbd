"""What happens to the facts of a cohort: somebody takes them along as a file."""

from app.accounts.models import User
from app.audit import record
from app.cohorts.models import Cohort


def note_export(actor: User, cohort: Cohort) -> None:
    """Write down that somebody took the progress of a cohort along."""
    record("cohort.export", actor=actor, obj=cohort, organisation_id=cohort.organisation_id)
