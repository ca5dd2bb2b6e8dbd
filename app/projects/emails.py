"""The letters about being in a team."""

from flask_babel import gettext as _

from app.accounts.models import User
from app.db.columns import new_public_id
from app.mail import send
from app.projects.models import ProjectMember
from app.web.address import full_address


def invited(member: ProjectMember, by: User, address: str | None) -> None:
    """Ask somebody into a team; who has no account yet gets a link to make one.

    Each invitation is a cause of its own: asked again after a "no" sends again.
    """
    send(
        to=member.user.email,
        subject=_("%(name)s asks you to join a project", name=by.name),
        template="projects/mail/invited.txt",
        key=f"projects.invited/{new_public_id()}",
        member=member,
        by=by,
        address=address,
        page=full_address("projects.show", project=member.project.public_id),
    )
