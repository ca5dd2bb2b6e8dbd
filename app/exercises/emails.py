"""The letters about handed-in work."""

from flask_babel import gettext as _

from app.accounts.models import User
from app.exercises import queries
from app.exercises.models import Submission
from app.mail import send
from app.web.address import full_address


def handed_in(submission: Submission, trainer: User) -> None:
    """Tell a trainer that work waits; nothing of what is in it, a letter cannot be recalled."""
    document = submission.document
    template = queries.template_of(submission.version, document.template_id)
    send(
        to=trainer.email,
        subject=_("Handed in: %(title)s", title=template.title),
        template="exercises/mail/handed_in.txt",
        key=f"exercises.handed_in/{submission.id}/{trainer.id}",
        submission=submission,
        title=template.title,
        trainer=trainer,
        page=full_address("web.home").rstrip("/") + f"/beoordelen/{submission.public_id}",
    )
