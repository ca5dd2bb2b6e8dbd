import socket
import ssl
from email.message import Message

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as MessageHandler
from flask import Flask

from app.config import KEY
from app.mail.delivery import (
    MailAddressError,
    UnsafeMailServerError,
    as_message,
    carry,
    may_log_in,
    trust_in,
)
from tests.mail.letters import letter_template, written

pytestmark = pytest.mark.usefixtures("letter_template")
__all__ = ["letter_template"]
SENDER = "Leerreis <leerreis@leerreis.example>"


class Postbox(MessageHandler):
    """A mail server that keeps what it gets."""

    def __init__(self) -> None:
        super().__init__()
        self.letters: list[Message] = []

    def handle_message(self, message: Message) -> None:
        self.letters.append(message)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def test_a_letter_reaches_a_real_server() -> None:
    postbox = Postbox()
    port = free_port()
    server = Controller(postbox, hostname="127.0.0.1", port=port)
    server.start()

    carry(as_message(written(subject="Uw plek in de zaal é"), SENDER), f"smtp://127.0.0.1:{port}")
    server.stop()

    assert len(postbox.letters) == 1
    assert "=?utf-8?" in postbox.letters[0]["Subject"]


def test_a_calendar_entry_is_offered_and_goes_along() -> None:
    message = as_message(written(attachments=1), SENDER)

    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/calendar",
        "text/calendar",
    ]
    assert 'method="REQUEST"' in message.as_string()


def test_an_address_that_is_no_mail_server_is_refused() -> None:
    with pytest.raises(MailAddressError):
        carry(as_message(written(), SENDER), "https://mail.example")


def test_without_a_server_builders_read_the_letter_in_the_log(
    capsys: pytest.CaptureFixture[str],
) -> None:
    letter = written()

    carry(as_message(letter, SENDER), "")

    told = capsys.readouterr().out
    assert letter.recipient in told
    assert "Tot ziens" in told


def test_in_production_the_log_holds_no_address_and_no_text(
    app: Flask, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(
        app.extensions, KEY, app.extensions[KEY].model_copy(update={"mode": "production"})
    )
    letter = written(subject="Noor vraagt u mee te doen")

    carry(as_message(letter, SENDER), "")

    told = capsys.readouterr().out
    assert letter.message_id in told
    assert letter.recipient not in told
    assert "Noor" not in told


def test_a_server_elsewhere_must_prove_who_it_is() -> None:
    elsewhere, here = trust_in("mail.example"), trust_in("127.0.0.1")

    assert (elsewhere.verify_mode, elsewhere.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert (here.verify_mode, here.check_hostname) == (ssl.CERT_NONE, False)


@pytest.mark.parametrize(
    ("host", "is_encrypted", "may"),
    [
        ("mail.example", False, False),
        ("mail.example", True, True),
        ("localhost", False, True),
    ],
)
def test_a_password_is_not_sent_in_the_open(host: str, *, is_encrypted: bool, may: bool) -> None:
    assert may_log_in(host, is_encrypted=is_encrypted) is may


def test_a_password_for_a_server_without_encryption_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As if the server of this test stood somewhere else."""
    monkeypatch.setattr("app.mail.delivery.LOCAL", frozenset())
    postbox = Postbox()
    port = free_port()
    server = Controller(postbox, hostname="127.0.0.1", port=port)
    server.start()

    with pytest.raises(UnsafeMailServerError):
        carry(as_message(written(), SENDER), f"smtp://noor:geheim@127.0.0.1:{port}")
    server.stop()

    assert postbox.letters == []
