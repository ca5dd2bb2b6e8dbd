"""People who type: each saves a document of their own, over and over, and notes what was kept."""

import json
import re
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from time import monotonic, sleep
from urllib.parse import urlencode

from flask import Flask, g, session
from flask_wtf.csrf import generate_csrf
from sqlalchemy import select

from app.accounts.models import User, UserSession
from app.accounts.tokens import hashed, new_token
from app.db import db, transaction
from app.exercises.models import DocumentVersion, ExerciseDocument
from tests.factories import Make
from tests.factories.exercises import make_document
from tests.factories.projects import make_project

KEPT = {200}
BASE = re.compile(r'name="base-version"[^>]*value="(\d+)"')
TIMEOUT = 5.0
PATIENCE = 60.0


@dataclass
class Saver:
    """Somebody who saves again and again; `kept` is what the site said it has."""

    address: str
    cookie: str
    token: str
    document: int
    kept: list[str] = field(default_factory=list)
    failed: int = 0
    refused: list[int] = field(default_factory=list)

    @property
    def so_far(self) -> str:
        """How it goes, for who wonders why it does not."""
        return f"{len(self.kept)} kept, {self.failed} failed, {Counter(self.refused)} refused"

    def type_until(self, stop: threading.Event, port: int) -> None:
        """Save one text after the other; after a failure look what stands there, and go on."""
        number = 0
        base: int | None = None
        while not stop.is_set():
            number += 1
            try:
                base = base or self._look(port)
                base = self._save(port, base, f"versie {number} van {self.document}")
            except (OSError, HTTPException):
                self.failed += 1
                base = None
                sleep(0.05)

    def _look(self, port: int) -> int:
        _status, page = self._ask(port, "GET", self.address, "")
        found = BASE.search(page)
        if found is None:
            raise HTTPException("no page")
        return int(found[1])

    def _save(self, port: int, base: int, text: str) -> int | None:
        fields = {"csrf_token": self.token, "base-version": base, "title": text}
        status, answer = self._ask(port, "POST", f"{self.address}/opslaan", urlencode(fields))
        if status not in KEPT:
            self.refused.append(status)
            return None
        self.kept.append(text)
        return int(json.loads(answer)["version"])

    def _ask(self, port: int, method: str, path: str, body: str) -> tuple[int, str]:
        line = HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
        kind = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
        try:
            line.request(method, path, body or None, {"Cookie": self.cookie, **kind})
            answer = line.getresponse()
            return answer.status, answer.read().decode()
        finally:
            line.close()


def make_savers(app: Flask, count: int) -> list[Saver]:
    """Make people with a project and a card each, signed in."""
    make = Make()
    cohort = make.cohort()
    people = [make.learner(cohort, f"Schrijver {n}") for n in range(count)]
    return [_saver(app, make_document(make_project([one], cohort), one), one) for one in people]


def _saver(app: Flask, document: ExerciseDocument, person: User) -> Saver:
    token = new_token()
    with transaction():
        db.session.add(UserSession(token_hash=hashed(token), user_id=person.id))
    with app.test_request_context():
        g.pop("csrf_token", None)  # of the one before
        form_token = generate_csrf()
        state = {"_user_id": token, "_fresh": True} | dict(session)
    sign = app.session_interface.get_signing_serializer(app)  # type: ignore[attr-defined]  # Flask's own
    address = f"/oefeningen/{document.template_id}/{document.public_id}"
    return Saver(address, f"leerreis={sign.dumps(state)}", form_token, document.id)


@contextmanager
def typing(savers: Sequence[Saver], port: int) -> Iterator[None]:
    """Let everyone type for the time of the block."""
    stop = threading.Event()
    threads = [threading.Thread(target=one.type_until, args=(stop, port)) for one in savers]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def wait_for_saves(savers: Sequence[Saver], more: int) -> None:
    """Wait until everyone has saved so many times more; then they are in the middle of the next."""
    wanted = [len(one.kept) + more for one in savers]
    until = monotonic() + PATIENCE
    while any(len(one.kept) < goal for one, goal in zip(savers, wanted, strict=True)):
        assert monotonic() < until, [one.so_far for one in savers]
        sleep(0.005)


def lost(savers: Sequence[Saver]) -> list[str]:
    """Return what the site said it had, and has not."""
    return [text for one in savers for text in sorted(set(one.kept) - _stored(one.document))]


def _stored(document: int) -> set[str]:
    query = select(DocumentVersion.values).where(DocumentVersion.document_id == document)
    texts = {str(values["title"]) for values in db.session.scalars(query)}
    db.session.rollback()
    return texts
