"""A mail server that takes its time and remembers which letters it took."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.launcher.site_on_trial import free_port

HANDLING = 0.05  # seconds for each letter, in which a worker can be killed


class Letters:
    """What came in: how often each letter, by its Message-ID, and for whom."""

    def __init__(self) -> None:
        self.count: Counter[str] = Counter()
        self.to: dict[str, str] = {}

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        message = message_from_bytes(envelope.original_content or b"")
        self.count[message["Message-ID"]] += 1
        self.to[message["Message-ID"]] = envelope.rcpt_tos[0]
        await asyncio.sleep(HANDLING)
        return "250 OK"


@contextmanager
def post_office() -> Iterator[tuple[str, Letters]]:
    """Run it; gives its address and what it took."""
    letters = Letters()
    controller = Controller(letters, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        yield f"smtp://127.0.0.1:{controller.port}", letters
    finally:
        controller.stop()
