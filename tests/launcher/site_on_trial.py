"""Drive a supervised site from a test: start it, read what its programs noted, end it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

PROGRAM = Path(__file__).parent / "programs" / "site.py"
PATIENCE = 60  # seconds; generous, for a machine that does other things as well


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def wait_until(what: Callable[[], bool]) -> None:
    limit = time.monotonic() + PATIENCE
    while not what():
        if time.monotonic() > limit:
            raise AssertionError("it did not happen")
        time.sleep(0.02)


def lives(pid: int) -> bool:
    """Say whether this process runs; one that ended and waits to be buried does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def children(parent: int) -> list[int]:
    """Return what this process started."""
    listed = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    return [int(pid) for pid in listed.split()]


class SiteOnTrial:
    """A supervisor in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.process = subprocess.Popen(
            [sys.executable, PROGRAM, str(self.port), folder],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def noted(self, name: str) -> list[int]:
        """Return the process ids that the programs wrote down under this name."""
        path = self.folder / name
        return [int(line) for line in path.read_text().split()] if path.exists() else []

    def wait_for(self, name: str, times: int = 1) -> int:
        wait_until(lambda: len(self.noted(name)) >= times)
        return self.noted(name)[-1]

    def wait_for_start(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "started\n"

    def stop(self, number: int = signal.SIGTERM) -> tuple[int, str]:
        """Send the signal; return the exit code and all that was said."""
        self.process.send_signal(number)
        return self.end()

    def end(self) -> tuple[int, str]:
        said, _ = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said

    def everyone(self) -> set[int]:
        names = ("web", "web-child", "worker")
        return {pid for name in names for pid in self.noted(name)}

    def clean_up(self) -> None:
        """End everything that may still run."""
        self.process.kill()
        wait_until(lambda: not lives(self.process.pid))
        for pid in filter(lives, self.everyone()):
            os.kill(pid, signal.SIGKILL)
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()
