"""One program that must keep running: started, watched, ended, started again."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from launcher.terminal import say

STEADY = 20.0  # seconds after which a program counts as having run well
LONGEST_PAUSE = 30.0
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Service:
    """What must run, and how long it may take to finish its work."""

    name: str
    command: Sequence[str | Path]
    folder: Path
    environment: Mapping[str, str]
    drain: float
    log: Path | None = None  # where its words go; else to the terminal


def pause_before_start(failures: int) -> float:
    """Return the seconds to wait after this many quick endings: 0.5, 1, 2, ... 30."""
    if failures < 1:
        return 0.0
    return float(min(LONGEST_PAUSE, 2.0 ** (min(failures, 10) - 2)))


class Child:
    """The running program of a service."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.failures = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._started_at = 0.0
        self._start_at = 0.0
        self._kill_at: float | None = None

    @property
    def runs(self) -> bool:
        """Whether there is a process, or one that ended and was not looked after yet."""
        return self._process is not None

    @property
    def is_ending(self) -> bool:
        """Whether we asked it to stop."""
        return self._kill_at is not None

    def look_after(self, now: float, *, again: bool) -> None:
        """Bury what died, kill what does not stop; start it when `again`."""
        if self._process is None:
            if again and now >= self._start_at:
                self._start(now)
        elif self._process.poll() is not None:
            self._ended(now, self._process.returncode)
        elif self._kill_at is not None and now >= self._kill_at:
            self._kill_all()

    def stop(self, now: float) -> None:
        """Ask it to finish what it is doing; it gets its drain time for that."""
        if self._process is not None and not self.is_ending:
            self._kill_at = now + self.service.drain
            self._signal(signal.SIGTERM)

    def stop_now(self) -> None:
        """End it, and everything that it started, without asking."""
        if self._process is not None:
            self._kill_at = 0.0
            self._kill_all()

    def _start(self, now: float) -> None:
        self._started_at = now
        self._kill_at = None
        with _open(self.service.log) as log:
            self._process = subprocess.Popen(
                self.service.command,
                cwd=self.service.folder,
                env=self.service.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # a Ctrl-C reaches only us; one signal ends all
                preexec_fn=_die_with_parent,  # noqa: PLW1509 - the launcher has one thread
            )

    def _ended(self, now: float, code: int) -> None:
        self._kill_all()  # a killed web server leaves workers behind that hold the port
        asked = self.is_ending
        quick = not asked and now - self._started_at < STEADY
        self.failures = self.failures + 1 if quick else 0
        pause = 0.0 if asked else pause_before_start(max(self.failures, 1))
        self._start_at = now + pause
        self._process = None
        if not asked:
            say(
                f"{self.service.name} stopte onverwacht (code {code}) "
                f"en start over {pause:g} s opnieuw."
            )

    def _signal(self, number: int) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(number)

    def _kill_all(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)


def _open(log: Path | None) -> contextlib.AbstractContextManager[BinaryIO | None]:
    return contextlib.nullcontext() if log is None else log.open("ab")


_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def _die_with_parent() -> None:
    """Make Linux end this program when the launcher is killed, so that nothing is left behind."""
    if _libc is not None:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
