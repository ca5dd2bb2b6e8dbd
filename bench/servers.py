"""Servers to measure: one process each, all with the same options."""

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from app.config import ROOT

THREADS = "1"  # as ./leerreis serve has them
PATIENCE = 60.0
COMMAND = ("-m", "granian", "--interface", "wsgi", "--http", "1", "--host", "127.0.0.1")
OPTIONS = ("--workers", "1", "--blocking-threads", THREADS, "--workers-kill-timeout", "3")


class NotStartedError(RuntimeError):
    """A server does not answer."""


@contextmanager
def serving(target: str, environment: Mapping[str, str]) -> Iterator[int]:
    """Run a server; gives its port."""
    port = _free_port()
    command = [sys.executable, *COMMAND, "--port", str(port), *OPTIONS]
    process = subprocess.Popen(
        [*command, "--log-level", "error", target], env=environment, cwd=ROOT
    )
    try:
        _wait_for(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            line.request("GET", "/health/live")
            line.getresponse().read()
        except OSError:
            time.sleep(0.05)
        else:
            return
        finally:
            line.close()
    raise NotStartedError(port)
