from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from email.utils import make_msgid
from typing import Any

from flask import render_template
from sqlalchemy import String, Text, select
from sqlalchemy.orm import Mapped, mapped_column

from app.db import Base, db
from app.db.columns import made_at, pk
from app.jobs import enqueue


@dataclass(frozen=True)
class Attachment:
    """A small text file that goes with a letter, such as a calendar entry."""

    name: str
    media_type: str  # "text/calendar"
    text: str
    method: str = ""  # for calendars: REQUEST or CANCEL


class Mail(Base):
    """A letter that must be sent, or was."""

    __tablename__ = "mail"

    id: Mapped[int] = pk()
    key: Mapped[str] = mapped_column(String(200), unique=True)
    message_id: Mapped[str] = mapped_column(String(200))
    recipient: Mapped[str] = mapped_column(String(254))
    subject: Mapped[str] = mapped_column(String(300))
    body: Mapped[str] = mapped_column(Text, repr=False)  # may hold a link with a secret
    attachments: Mapped[list[Any]]
    written_at: Mapped[datetime] = made_at()
    claimed_at: Mapped[datetime | None] = mapped_column(default=None)
    sent_at: Mapped[datetime | None] = mapped_column(default=None)


def latest(count: int = 50) -> list[Mail]:
    """Return the newest letters, for the page on which builders read them."""
    return list(db.session.scalars(select(Mail).order_by(Mail.id.desc()).limit(count)))


def send(
    *,
    to: str,
    subject: str,
    template: str,
    key: str,
    attachments: Sequence[Attachment] = (),
    **context: object,
) -> None:
    """Write a letter from a plain-text template; it leaves only if the transaction commits.

    `key` names the cause ("workshops.confirmed/12/3"): the same letter is never written twice.
    """
    if db.session.scalar(select(Mail.id).where(Mail.key == key)) is not None:
        return
    letter = Mail(
        key=key,
        message_id=make_msgid(domain="leerreis.invalid"),
        recipient=to,
        subject=" ".join(str(subject).split()),
        body=render_template(template, **context).strip() + "\n",
        attachments=[asdict(attachment) for attachment in attachments],
    )
    db.session.add(letter)
    db.session.flush()
    enqueue("mail.send", mail_id=letter.id)
