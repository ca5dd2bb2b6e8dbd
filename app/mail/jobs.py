"""Sending letters, each once, outside any transaction that somebody waits for."""

from datetime import timedelta

from sqlalchemy import or_, update

from app import clock
from app.config import settings
from app.db import db, transaction
from app.jobs import job
from app.mail.delivery import as_message, carry
from app.mail.outbox import Mail

# A worker that was killed between sending and noting it leaves a claim behind. After this
# long we send again, under the same Message-ID, so that the receiver can tell.
CLAIM = timedelta(minutes=15)


class BeingSentError(RuntimeError):
    """Another worker has this letter, or died with it; try again later."""


@job("mail.send")
def send_mail(mail_id: int) -> None:
    """Send one letter, unless it was sent."""
    claimed = _claimed(mail_id)
    letter = db.session.get_one(Mail, mail_id, populate_existing=True)
    if letter.sent_at is not None:
        return
    if not claimed:
        raise BeingSentError(mail_id)
    message = as_message(letter, settings().mail_from)
    db.session.rollback()  # the server may be slow; nothing may wait for it
    server = settings().mail_url.get_secret_value()
    try:
        carry(message, server)
    except Exception:
        _note(mail_id, claimed_at=None)
        raise
    # a letter that has left may hold a link with a secret: we keep that it was sent, not what
    emptied: dict[str, object] = {"body": "", "attachments": []} if server else {}
    _note(mail_id, sent_at=clock.now(), **emptied)


def _claimed(mail_id: int) -> bool:
    now = clock.now()
    claim = (
        update(Mail)
        .where(Mail.id == mail_id, Mail.sent_at.is_(None))
        .where(or_(Mail.claimed_at.is_(None), Mail.claimed_at < now - CLAIM))
        .values(claimed_at=now)
        .returning(Mail.id)
    )
    with transaction():
        return db.session.scalar(claim) is not None


def _note(mail_id: int, **values: object) -> None:
    with transaction():
        db.session.execute(update(Mail).where(Mail.id == mail_id).values(values))
