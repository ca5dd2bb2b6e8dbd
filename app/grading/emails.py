"""The letters about decisions. What was written stays on the page: a letter cannot be recalled."""

from flask_babel import gettext as _

from app.accounts.models import User
from app.exercises.queries import template_of
from app.grading.models import Grade
from app.mail import send
from app.web.address import full_address


def decided(grade: Grade, member: User) -> None:
    """Tell somebody of the team that there is feedback, and where."""
    submission = grade.submission
    title = template_of(submission.version, submission.document.template_id).title
    subject = (
        _("Good enough: %(title)s", title=title)
        if grade.is_passed
        else _("Back with you: %(title)s", title=title)
    )
    send(
        to=member.email,
        subject=subject,
        template="grading/mail/decided.txt",
        key=f"grading.decided/{grade.id}/{member.id}",
        grade=grade,
        member=member,
        title=title,
        page=full_address("grading.feedback", submission=submission.public_id),
    )
