"""The letters about taking part in a cohort."""

from flask_babel import gettext as _

from app.accounts.models import User
from app.cohorts.models import CohortRole, Enrolment
from app.db.columns import new_public_id
from app.mail import send
from app.web.address import full_address


def invited(enrolment: Enrolment, by: User, address: str | None) -> None:
    """Tell somebody that they are in a cohort, and how they come in.

    Each invitation is a cause of its own: inviting again sends again.
    """
    send(
        to=enrolment.user.email,
        subject=_("You take part in %(cohort)s", cohort=enrolment.cohort.name),
        template="cohorts/mail/invited.txt",
        key=f"cohorts.invited/{new_public_id()}",
        enrolment=enrolment,
        trains=enrolment.role is CohortRole.TRAINER,
        by=by,
        address=address,
        start=full_address("web.home"),
    )
