"""Letters: written in the same transaction as their cause, sent once by the worker."""

from flask import Flask

from app.mail import jobs
from app.mail.outbox import Attachment, Mail, latest, send

__all__ = ["Attachment", "Mail", "init_app", "jobs", "latest", "send"]


def init_app(_app: Flask) -> None:
    """Add nothing: importing this package made its jobs known."""
