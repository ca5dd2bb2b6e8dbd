"""The letters about belonging to an organisation."""

from flask_babel import gettext as _

from app.accounts.models import User
from app.db.columns import new_public_id
from app.mail import send
from app.organisations.models import Membership
from app.web.address import full_address


def invited(membership: Membership, by: User, address: str | None) -> None:
    """Tell somebody that they belong to an organisation now, and how they come in.

    Each invitation is a cause of its own: inviting again sends again.
    """
    send(
        to=membership.user.email,
        subject=_("You belong to %(organisation)s now", organisation=membership.organisation.name),
        template="organisations/mail/invited.txt",
        key=f"organisations.invited/{new_public_id()}",
        membership=membership,
        by=by,
        address=address,
        start=full_address("web.home"),
    )
