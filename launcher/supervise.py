"""Keep the services running: restart what dies, ask the site whether it lives, drain on TERM.

HUP ends and starts every service, so that it takes new code; what is asked meanwhile is finished.
"""

import os
import select
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from launcher.errors import RefusedError
from launcher.service import Child, Service
from launcher.terminal import say

STARTING_TICK = 0.1
TICK = 1.0
HEALTH_EVERY = 5.0
SILENCES = 4  # this many without an answer, one after the other, and the site is started again
QUICK_ENDINGS = 4  # this many before the first answer, and it will never start
_STOP = (signal.SIGTERM, signal.SIGINT)


@dataclass(frozen=True)
class Watch:
    """How we know that the site lives, and what to do once it does."""

    answers: Callable[[], bool]
    started: Callable[[], None]
    every: float = HEALTH_EVERY
    start_limit: float = 60.0


class Supervisor:
    """Runs the services until it is told to stop. The first one is the site that is asked."""

    def __init__(self, services: Sequence[Service], watch: Watch) -> None:
        self._children = [Child(service) for service in services]
        self._watch = watch
        self._site = self._children[0]
        self._stops = 0
        self._renew = False
        self._has_answered = False
        self._silences = 0
        self._ask_at = 0.0
        # A terminal that closes ends what runs in it; elsewhere a hangup means: take the new code.
        self._stopping = (*_STOP, signal.SIGHUP) if sys.stdout.isatty() else _STOP

    def run(self) -> int:
        """Start everything and stay until TERM or INT; everything has ended when this returns."""
        with self._signals() as woken:
            began = time.monotonic()
            try:
                while not self._stops:
                    self._round(time.monotonic(), began)
                    self._wait(woken)
            finally:
                self._drain(woken)
        return 0

    def _round(self, now: float, began: float) -> None:
        for child in self._children:
            # Nobody waits for the others, and starting costs: the site goes first.
            child.look_after(now, again=child is self._site or self._has_answered)
        if self._renew:
            self._renew = False
            for child in self._children:
                child.stop(now)
        if now >= self._ask_at and self._site.runs and not self._site.is_ending:
            self._ask(now)
        if not self._has_answered:
            self._give_up_when_hopeless(now - began)

    def _ask(self, now: float) -> None:
        lives = self._watch.answers()
        self._silences = 0 if lives else self._silences + 1
        if lives and not self._has_answered:
            self._has_answered = True
            self._watch.started()
        if not self._has_answered:
            return
        self._ask_at = now + self._watch.every
        if self._silences >= SILENCES:
            say("De website geeft geen antwoord meer en wordt opnieuw gestart.")
            self._silences = 0
            self._site.stop(now)

    def _give_up_when_hopeless(self, waited: float) -> None:
        if self._site.failures >= QUICK_ENDINGS or waited > self._watch.start_limit:
            log = self._site.service.log
            where = f"in {log}" if log else "hierboven"
            raise RefusedError(f"De website komt niet op gang. Wat er misging, staat {where}.")

    def _drain(self, woken: socket.socket) -> None:
        now = time.monotonic()
        for child in self._children:
            child.stop(now)
        while any(child.runs for child in self._children):
            for child in self._children:
                child.look_after(time.monotonic(), again=False)
                if self._stops > 1:
                    child.stop_now()
            self._wait(woken, STARTING_TICK)

    def _wait(self, woken: socket.socket, longest: float | None = None) -> None:
        """Sleep until something happens: a child died, a signal came, or it is time to look."""
        if longest is None:
            calm = self._has_answered and all(child.runs for child in self._children)
            longest = TICK if calm else STARTING_TICK
        if select.select([woken], [], [], longest)[0]:
            woken.recv(4096)

    @contextmanager
    def _signals(self) -> Iterator[socket.socket]:
        """Let signals end the sleep instead of the program."""
        woken, wakes = socket.socketpair()
        with woken, wakes:
            wakes.settimeout(0)
            numbers = (*_STOP, signal.SIGHUP, signal.SIGCHLD)
            before = {number: signal.signal(number, self._note) for number in numbers}
            fd = signal.set_wakeup_fd(wakes.fileno(), warn_on_full_buffer=False)
            try:
                yield woken
            finally:
                signal.set_wakeup_fd(fd)
                for number, handler in before.items():
                    signal.signal(number, handler)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        if number in self._stopping:
            self._stops += 1
        elif number == signal.SIGHUP:
            self._renew = True


def tell_systemd(state: str) -> None:
    """Tell the system manager, if it started us, that we are ready or stopping."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if address:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            channel.connect("\0" + address[1:] if address.startswith("@") else address)
            channel.sendall(state.encode())
