"""A rush: five hundred people, two server processes, one workshop."""

import asyncio
import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from flask import Flask
from sqlalchemy import select, text

from app import clock, create_app
from app.accounts.models import User, UserSession
from app.accounts.tokens import hashed, new_token
from app.clock import AMSTERDAM
from app.cohorts.models import CohortRole, Enrolment
from app.config import Settings
from app.content.publishing import publish
from app.db import Base, db
from app.workshops.models import Booking, BookingState, Workshop
from tests.databases import fresh_database_url
from tests.factories.workshops import workshop
from tests.settings import COURSE, SECRET, test_settings

PEOPLE = 500
SEATS = 20
SERVERS = 2
THREADS = 8  # of each server
PATIENCE = 30  # seconds until a server must be up
SECOND_NET = {
    "workshop": ("ck_workshop_no_more_than_seats", "ck_workshop_no_empty_seat_while_waiting"),
    "booking": ("uq_booking_workshop_id_number",),
}


@dataclass(frozen=True)
class Outcome:
    """What the servers said, and what is in the database."""

    answers: Counter[int]
    numbers: list[int]
    seated: list[int]
    waiting: list[int]
    seconds: float

    @property
    def is_right(self) -> bool:
        """Whether everyone got what was promised: twenty seats, and the rest in one queue."""
        return (
            self.answers == {303: PEOPLE}
            and self.numbers == list(range(1, PEOPLE + 1))
            and self.seated == list(range(1, SEATS + 1))
            and self.waiting == list(range(SEATS + 1, PEOPLE + 1))
        )


def rush(folder: Path, kind: str, *, lock: bool = True, second_net: bool = True) -> Outcome:
    """Let everyone press the button at once; without its guards for a control."""
    with fresh_database_url(folder, kind) as url:
        settings = test_settings(folder, url, mode="production")
        publish(COURSE, settings.compiled)
        app = create_app(settings)
        with app.app_context():
            address, cookies = _prepare(app, second_net=second_net)
            with _servers(settings, lock=lock) as ports:
                began = monotonic()
                answers = asyncio.run(_press_all_at_once(ports, address, cookies))
                seconds = monotonic() - began
            outcome = _outcome(Counter(answers), seconds)
            db.session.rollback()
            db.engine.dispose()
    return outcome


def _prepare(app: Flask, *, second_net: bool) -> tuple[str, list[str]]:
    """Make the workshop and the people; return where the button is, and everyone's cookie."""
    Base.metadata.create_all(db.engine)
    if not second_net:
        for table, names in SECOND_NET.items():
            drops = ", ".join(f"DROP CONSTRAINT {name}" for name in names)
            db.session.execute(text(f"ALTER TABLE {table} {drops}"))
    next_month = clock.now().astimezone(AMSTERDAM).date().replace(day=28)
    found = workshop(seats=SEATS, held_on=next_month.replace(year=next_month.year + 1))
    tokens = [new_token() for _ in range(PEOPLE)]
    _save_people(found, tokens)
    sign = app.session_interface.get_signing_serializer(app)  # type: ignore[attr-defined]  # Flask's own
    cookies = [f"leerreis={sign.dumps({'_user_id': token, '_fresh': True})}" for token in tokens]
    return f"/bijeenkomsten/{found.public_id}/aanmelden", cookies


def _save_people(found: Workshop, tokens: Sequence[str]) -> None:
    assert found.cohort is not None
    people = [User(email=f"nr{n}@oudeveen.example", name=f"Nummer {n}") for n in range(PEOPLE)]
    learner = CohortRole.LEARNER
    db.session.add_all(Enrolment(cohort=found.cohort, user=one, role=learner) for one in people)
    db.session.flush()
    pairs = zip(people, tokens, strict=True)
    db.session.add_all(
        UserSession(user_id=one.id, token_hash=hashed(token)) for one, token in pairs
    )
    db.session.commit()


@contextmanager
def _servers(settings: Settings, *, lock: bool) -> Iterator[list[int]]:
    ports = [_free_port() for _ in range(SERVERS)]
    running = [_server(settings, port, lock=lock) for port in ports]
    try:
        for port in ports:
            _wait_for(port)
        yield ports
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait(PATIENCE)


def _server(settings: Settings, port: int, *, lock: bool) -> subprocess.Popen[bytes]:
    environment = {
        **os.environ,
        "LEERREIS_DATA": str(settings.data),
        "LEERREIS_CONTENT": str(settings.content),
        "LEERREIS_DATABASE_URL": settings.database,
        "LEERREIS_SECRET_KEY": SECRET,
        "LEERREIS_BASE_URL": "http://127.0.0.1",
        "RUSH": "with lock" if lock else "without lock",
    }
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1"]
    command += ["--port", str(port), "--workers", "1", "--blocking-threads", str(THREADS)]
    command += ["--workers-kill-timeout", "3", "--log-level", "error"]
    command.append("tests.workshops.rush_server:app")
    with (settings.data / f"server-{port}.log").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 - our own server
            command, env=environment, cwd=COURSE, stdout=log, stderr=subprocess.STDOUT
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    until = monotonic() + PATIENCE
    while monotonic() < until:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health/live", timeout=2).close()
        except (urllib.error.URLError, ConnectionError):
            sleep(0.1)
        else:
            return
    raise TimeoutError(port)


async def _press_all_at_once(ports: list[int], path: str, cookies: list[str]) -> list[int]:
    ready = asyncio.Barrier(len(cookies))
    people = [_press(ports[n % SERVERS], path, cookie, ready) for n, cookie in enumerate(cookies)]
    return await asyncio.gather(*people)


async def _press(port: int, path: str, cookie: str, ready: asyncio.Barrier) -> int:
    """Connect, wait until everyone is there, press; return the status of the answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    lines = (f"POST {path} HTTP/1.1", "Host: 127.0.0.1", f"Cookie: {cookie}")
    request = "\r\n".join([*lines, "Content-Length: 0", "Connection: close", "", ""])
    await ready.wait()
    writer.write(request.encode())
    await writer.drain()
    status = await reader.readline()
    with suppress(ConnectionError):
        await reader.read()
        writer.close()
        await writer.wait_closed()
    return int(status.split()[1]) if status else 0


def _outcome(answers: Counter[int], seconds: float) -> Outcome:
    numbers: dict[BookingState, list[int]] = {state: [] for state in BookingState}
    for number, state in db.session.execute(
        select(Booking.number, Booking.state).order_by(Booking.number)
    ):
        numbers[state].append(number)
    seated, waiting = numbers[BookingState.SEAT], numbers[BookingState.WAITING]
    return Outcome(answers, sorted(seated + waiting), seated, waiting, seconds)
