"""What is measured: which page, asked by whom, beside which limit."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from flask import Flask, session
from flask_wtf.csrf import generate_csrf

from app.engine.document import Values
from app.exercises.forms import BASE
from app.web.course import course
from bench.folder import SECRET, Filled
from bench.limit import limit_app
from bench.people import CARD
from bench.scene import Learner, Saver

CONNECTIONS = 4
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Ask:
    """A request as one visitor sends it, again and again."""

    path: str
    cookie: str
    body: str = ""

    @property
    def head(self) -> str:
        """The request line and headers; the load process adds the length of a body."""
        line = f"{'POST' if self.body else 'GET'} {self.path} HTTP/1.1\r\n"
        kind = f"\r\nContent-Type: {FORM}" if self.body else ""
        return f"{line}Host: 127.0.0.1\r\nCookie: {self.cookie}{kind}"


@dataclass(frozen=True)
class Subject:
    """Something to measure."""

    name: str
    asks: Sequence[Ask]  # one for each connection, and a last one to count with
    goal: float | None = None  # the share of the limit that it must reach
    is_limit: bool = False

    @property
    def crowd(self) -> Sequence[Ask]:
        """What is asked at the same time."""
        return self.asks[:CONNECTIONS]

    @property
    def sample(self) -> Ask:
        """What is asked once, to count statements and bytes; its document is nobody else's."""
        return self.asks[-1]

    @property
    def writes(self) -> bool:
        """Whether it saves something."""
        return bool(self.asks[0].body)


def subjects(filled: Filled) -> list[Subject]:
    """Return what is measured in this folder; the limit of pages and of saves among them."""
    scene, app = filled.scene, filled.app
    members = scene.members[: CONNECTIONS + 1]
    with app.app_context():
        lesson = f"/lessen/{course().lessons[1].id}"
        values = course().exercise(CARD).cases["good"].document
    bodies = [_save(app, saver, values) for saver in scene.savers[: CONNECTIONS + 1]]
    return [
        Subject("limit: page", [_of_limit(one) for one in members], is_limit=True),
        Subject("lesson", [_page(app, one, lesson) for one in members], goal=0.70),
        Subject("my course", [_page(app, one, "/mijn-cursus") for one in members], goal=0.55),
        Subject("cohort", [_page(app, scene.trainer, f"/cohorten/{scene.cohort}")] * CONNECTIONS),
        Subject("limit: save", [Ask("/", "", body.body) for body in bodies], is_limit=True),
        Subject("autosave", bodies, goal=0.50),
    ]


def _page(app: Flask, one: Learner, path: str) -> Ask:
    return Ask(path, _browser(app, one)[0])


def _browser(app: Flask, one: Learner) -> tuple[str, str]:
    """Return the cookie of a browser that has seen a page, and what its forms send along."""
    with app.test_request_context():
        token = generate_csrf()
        state = {"_user_id": one.token, "_fresh": True} | dict(session)
    name = app.config["SESSION_COOKIE_NAME"]
    return f"{name}={_signed(app, state)}", token


def _of_limit(one: Learner) -> Ask:
    app = limit_app("sqlite://", "sqlite://", SECRET, 0)
    signed = _signed(app, {"_user_id": str(one.user_id), "_fresh": True})
    return Ask("/", f"session={signed}")


def _save(app: Flask, saver: Saver, values: Values) -> Ask:
    cookie, token = _browser(app, saver.learner)
    fields = [("csrf_token", token), *_flat(values)]
    # the placeholders are filled in by the load process: each save is a new text on a new version
    body = f"{BASE}={{base}}&{urlencode(fields)}".replace("challenge=", "challenge={count}+", 1)
    return Ask(f"/oefeningen/{CARD}/{saver.document}/opslaan", cookie, body)


def _flat(values: Mapping[str, object], place: str = "") -> Iterator[tuple[str, str]]:
    """Name every value after its path, the way the form of a document does."""
    for key, value in values.items():
        if isinstance(value, list):
            for row in value:
                yield from _flat(row, f"{place}{key}/{row['id']}/")
        else:
            yield place + key, "" if value is None else str(value)


def _signed(app: Flask, state: Mapping[str, object]) -> str:
    sign = app.session_interface.get_signing_serializer(app)  # type: ignore[attr-defined]  # Flask's own
    return str(sign.dumps(dict(state)))
