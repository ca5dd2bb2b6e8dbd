"""What a page costs besides time: statements to the database, and bytes."""

import gzip
import re
from dataclasses import dataclass
from http.client import HTTPConnection

from flask import Flask
from sqlalchemy import event

from app.db import db
from bench.subjects import FORM, Subject

OUR_OWN = re.compile(r"""(?:href|src)="(/(?:static|bestanden|thema-)[^"#]*)["#]""")
LEFT_OUT = (".woff2",)
ACCEPTED = "gzip, deflate, br"
GZIP_AS_A_PROXY_DOES = 5


@dataclass(frozen=True)
class Cost:
    """What one request costs."""

    status: int
    queries: int
    size: int
    compressed: int


def cost_of(app: Flask, subject: Subject) -> Cost:
    """Ask once, inside this process, and count."""
    ask = subject.sample
    seen: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith(("PRAGMA", "BEGIN")):
            seen.append(statement)

    client = app.test_client(use_cookies=False)
    body = ask.body.replace("{base}", "1").replace("{count}", "0")
    client.open(ask.path)  # what is loaded once is not a cost of each page
    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    answer = client.open(
        ask.path,
        method="POST" if body else "GET",
        data=body or None,
        content_type=FORM if body else None,
        headers={"Cookie": ask.cookie, "Host": "127.0.0.1"},
    )
    event.remove(engine, "before_cursor_execute", note)
    engine.dispose()
    compressed = len(gzip.compress(answer.data, GZIP_AS_A_PROXY_DOES))
    return Cost(answer.status_code, len(seen), len(answer.data), compressed)


def first_visit(port: int, subject: Subject) -> int:
    """Return the bytes over the wire at a first visit, fonts left out: page, styles, pictures."""
    ask = subject.sample
    weight, page = _fetched(port, ask.path, ask.cookie)
    addresses = {path for path in OUR_OWN.findall(page) if not path.endswith(LEFT_OUT)}
    return weight + sum(_fetched(port, path, ask.cookie)[0] for path in addresses)


def _fetched(port: int, path: str, cookie: str) -> tuple[int, str]:
    line = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        line.request("GET", path, headers={"Cookie": cookie, "Accept-Encoding": ACCEPTED})
        answer = line.getresponse()
        head = sum(len(name) + len(value) + 4 for name, value in answer.getheaders())
        body = answer.read()
        return head + len(body), body.decode(errors="replace")
    finally:
        line.close()
