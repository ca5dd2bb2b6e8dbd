"""Carrying a letter to the mail server; without one, into the log."""

import smtplib
import ssl
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import SplitResult, unquote, urlsplit

from app.config import settings
from app.mail.outbox import Mail

PATIENCE = 15  # seconds for the mail server to answer
PORTS = {"smtp": 587, "smtps": 465}
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


class MailAddressError(ValueError):
    """LEERREIS_MAIL_URL is not the address of a mail server."""


class UnsafeMailServerError(ConnectionError):
    """The server at LEERREIS_MAIL_URL offers no encryption, and a password would be readable."""


def as_message(letter: Mail, sender: str) -> EmailMessage:
    """Return the letter as it goes over the wire.

    A calendar entry stands beside the text (so that mail programs offer "accept") and goes
    along as a file too, for those that do not.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = letter.recipient
    message["Subject"] = letter.subject
    message["Date"] = letter.written_at
    message["Message-ID"] = letter.message_id
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = "nl"
    message.set_content(letter.body)
    for attachment in letter.attachments:
        _attach(message, **attachment)
    return message


def _attach(message: EmailMessage, *, name: str, media_type: str, text: str, method: str) -> None:
    subtype = media_type.partition("/")[2]
    if method:
        message.add_alternative(text, subtype=subtype, params={"method": method})
    message.add_attachment(text, subtype=subtype, filename=name)


def carry(message: EmailMessage, url: str) -> None:
    """Give a letter to the server at smtp://user:password@host:port, or write it in the log."""
    if not url:
        import structlog  # noqa: PLC0415 - 4 MB, only for who has something to say

        structlog.get_logger("mail").info(
            "mail_not_sent", id=message["Message-ID"], **_for_builders(message)
        )
        return
    parts = urlsplit(url)
    if parts.scheme not in PORTS or not parts.hostname:
        raise MailAddressError(parts.scheme)
    with _open(parts, parts.hostname) as server:
        if parts.username and parts.password:
            if not may_log_in(parts.hostname, is_encrypted=isinstance(server.sock, ssl.SSLSocket)):
                raise UnsafeMailServerError(parts.hostname)
            server.login(unquote(parts.username), unquote(parts.password))
        server.send_message(message)


def trust_in(host: str) -> ssl.SSLContext:
    """Return how we look whether a server is the one it says it is; on this computer we do not."""
    context = ssl.create_default_context()
    if host in LOCAL:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def may_log_in(host: str, *, is_encrypted: bool) -> bool:
    """Whether a password may go over this connection."""
    return is_encrypted or host in LOCAL


def _open(parts: SplitResult, host: str) -> smtplib.SMTP:
    port = parts.port or PORTS[parts.scheme]
    if parts.scheme == "smtps":
        return smtplib.SMTP_SSL(host, port, timeout=PATIENCE, context=trust_in(host))
    server = smtplib.SMTP(host, port, timeout=PATIENCE)
    server.ehlo()
    if server.has_extn("starttls"):
        server.starttls(context=trust_in(host))
    return server


def _for_builders(message: EmailMessage) -> dict[str, str]:
    """Return what may stand in the log: with real people in the database neither who nor what."""
    if not settings().shows_inside:
        return {}
    text = message.get_body(("plain",))
    return {
        "to": str(message["To"]),
        "subject": str(message["Subject"]),
        "text": str(text.get_content()) if isinstance(text, EmailMessage) else "",
    }
