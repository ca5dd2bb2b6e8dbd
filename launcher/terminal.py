"""What the person at the terminal sees while something takes long."""

import contextlib
import shutil
import sys
import time
from types import TracebackType
from typing import Self, TextIO

BAR = 24
SECONDS_BETWEEN_LINES = 5.0  # in a log, where a line cannot be written again


def say(text: str = "") -> None:
    """Print one message at once; that nobody reads it any more is no reason to stop."""
    with contextlib.suppress(OSError):
        print(text, flush=True)


def bar(done: int, total: int) -> str:
    """Draw how far we are; nothing when the total is not known."""
    if total < 1:
        return ""
    full = BAR * min(done, total) // total
    return "█" * full + "░" * (BAR - full) + f" {min(done, total)} van {total}"


class Progress:
    """One line that is written again and again; in a log a new line now and then."""

    def __init__(self, label: str, total: int = 0, out: TextIO | None = None) -> None:
        self._label = label
        self._total = total
        self._out = out or sys.stdout
        self._began = time.monotonic()
        self._said_at = self._began
        self._live = self._out.isatty()

    def __enter__(self) -> Self:
        self.show(0)
        if not self._live:
            self._write(f"{self._label} ...\n")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        ended = "klaar" if kind is None else "mislukt"
        start = "\r\x1b[K" if self._live else ""
        self._write(f"{start}{self._label}: {ended} ({self._seconds()} s)\n")

    def show(self, done: int, what: str = "") -> None:
        """Say how far we are, and with what."""
        parts = [self._label, bar(done, self._total), what, f"{self._seconds()} s"]
        line = "  ".join(part for part in parts if part)
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            self._write("\r\x1b[K" + line[:width])
        elif time.monotonic() - self._said_at >= SECONDS_BETWEEN_LINES:
            self._said_at = time.monotonic()
            self._write(line + "\n")

    def _seconds(self) -> int:
        return round(time.monotonic() - self._began)

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
