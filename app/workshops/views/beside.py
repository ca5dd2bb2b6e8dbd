"""What stands beside a learner's own course: the next workshop."""

from flask_babel import gettext as _

from app.accounts.models import User
from app.content import StepKind
from app.i18n.formats import day_short
from app.progress.rules import Beside
from app.workshops import queries
from app.workshops.views.programme import check_rows


def side_block(user: User) -> Beside:
    """Return what "my course" shows of workshops: the next one, or where to find one."""
    upcoming = queries.next_booking_for(user.id)
    missing = [need for need in upcoming.needs if not need.is_met] if upcoming else []
    days = queries.booked_kinds(user.id) if upcoming else {}
    waits = {
        (StepKind.WORKSHOP.value, kind): _("on %(day)s", day=day_short(day))
        for kind, day in days.items()
    }
    return Beside(
        "workshops/side.html", {"upcoming": upcoming, "checks": check_rows(missing)}, waits
    )
