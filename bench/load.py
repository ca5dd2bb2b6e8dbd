"""Ask pages over connections that stay open, from a process of its own; standard library only.

Reads a plan as JSON on its standard input and writes what it saw as JSON on its standard output.
"""

import json
import re
import resource
import selectors
import socket
import sys
import time
from dataclasses import dataclass, field
from typing import Any

LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
VERSION = re.compile(rb'"version": ?(\d+)')
PIECE = 262_144
OUT_OF_PATIENCE = 30.0


@dataclass
class Visitor:
    """One connection: asks, waits for the whole answer, asks again."""

    address: tuple[str, int]
    head: str
    body: str = ""  # may hold {base} (the version of the last answer) and {count}
    base: int = 1
    count: int = 0
    asked_at: float = 0.0
    seen: bytearray = field(default_factory=bytearray)

    def connect(self) -> socket.socket:
        """Open the connection."""
        self.line = socket.create_connection(self.address, timeout=OUT_OF_PATIENCE)
        self.line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._same = self._written().encode() if "{" not in self.body else b""
        return self.line

    def ask(self) -> None:
        """Send the next request."""
        self.count += 1
        self.seen.clear()
        request = self._same or self._written().encode()
        self.asked_at = time.perf_counter()
        self.line.sendall(request)

    def answer(self) -> int | None:
        """Read what came; the status once the answer is whole."""
        piece = self.line.recv(PIECE)
        if not piece:
            raise ConnectionError("the server hung up")
        self.seen += piece
        end = self.seen.find(b"\r\n\r\n")
        if end < 0:
            return None
        found = LENGTH.search(self.seen, 0, end + 2)
        if len(self.seen) < end + 4 + (int(found[1]) if found else 0):
            return None
        if self.body and (version := VERSION.search(self.seen, end)):
            self.base = int(version[1])
        return int(self.seen[9:12])

    def _written(self) -> str:
        body = self.body.replace("{base}", str(self.base)).replace("{count}", str(self.count))
        if not self.body:
            return self.head + "\r\n\r\n"
        return f"{self.head}\r\nContent-Length: {len(body.encode())}\r\n\r\n{body}"


class Seen:
    """What came back."""

    def __init__(self) -> None:
        self.milliseconds: list[float] = []
        self.statuses: dict[int, int] = {}

    def note(self, visitor: Visitor, status: int) -> None:
        """Remember an answer and how long it took."""
        self.milliseconds.append((time.perf_counter() - visitor.asked_at) * 1000)
        self.statuses[status] = self.statuses.get(status, 0) + 1


def crowd(visitors: list[Visitor], seconds: float) -> tuple[Seen, float]:
    """Let everyone ask as fast as answers come; return how long it really took."""
    seen = Seen()
    with selectors.DefaultSelector() as selector:
        for visitor in visitors:
            selector.register(visitor.connect(), selectors.EVENT_READ, visitor)
        began = time.perf_counter()
        for visitor in visitors:
            visitor.ask()
        while selector.get_map():
            for key, _events in selector.select(OUT_OF_PATIENCE):
                _go_on(selector, key.data, seen, began + seconds)
        return seen, time.perf_counter() - began


def _go_on(selector: selectors.BaseSelector, visitor: Visitor, seen: Seen, until: float) -> None:
    status = visitor.answer()
    if status is None:
        return
    seen.note(visitor, status)
    if time.perf_counter() < until:
        visitor.ask()
    else:
        selector.unregister(visitor.line)
        visitor.line.close()


def calm(visitor: Visitor, times: int, pause: float) -> tuple[Seen, float]:
    """Ask one after the other, with a pause: how long it takes when nobody else asks."""
    seen = Seen()
    began = time.perf_counter()
    with visitor.connect():
        for _ in range(times):
            visitor.ask()
            while (status := visitor.answer()) is None:
                pass
            seen.note(visitor, status)
            time.sleep(pause)
    return seen, time.perf_counter() - began


def run(plan: dict[str, Any]) -> dict[str, Any]:
    """Carry out a plan and return what was seen."""
    visitors = [Visitor(("127.0.0.1", plan["port"]), **one) for one in plan["visitors"]]
    busy_before = time.process_time()
    if plan.get("times"):
        seen, seconds = calm(visitors[0], plan["times"], plan["pause"])
    else:
        seen, seconds = crowd(visitors, plan["seconds"])
    return {
        "seconds": seconds,
        "milliseconds": seen.milliseconds,
        "statuses": seen.statuses,
        "busy": (time.process_time() - busy_before) / seconds,
        "bases": [visitor.base for visitor in visitors],
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
    }


if __name__ == "__main__":
    json.dump(run(json.load(sys.stdin)), sys.stdout)
