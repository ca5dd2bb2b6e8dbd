"""The real program, website and worker, with the demonstration in it, on a port of its own."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.config import ROOT

PATIENCE = 60  # seconds for the server to answer, on a busy machine
KEY = "a-key-for-the-browser-tests-long-enough-to-sign"
PYTHON = sys.executable


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def settings(folder: Path, port: int = 8000, theme: Path | None = None) -> dict[str, str]:
    """Return the environment of a demonstration in this folder."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LEERREIS_")}
    themed = {} if theme is None else {"LEERREIS_THEME": str(theme)}
    return (
        clean
        | themed
        | {
            "LEERREIS_DATA": str(folder),
            "LEERREIS_DEMO": "1",
            "LEERREIS_SECRET_KEY": KEY,
            "LEERREIS_BASE_URL": f"http://127.0.0.1:{port}",
        }
    )


def fill(folder: Path) -> Path:
    """Fill a folder with the demonstration, to make copies of."""
    command = [PYTHON, "-m", "app", "demo"]
    done = subprocess.run(  # noqa: S603 - our own program
        command, cwd=ROOT, env=settings(folder), check=False, timeout=120, capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()
    return folder


@contextmanager
def demonstration(filled: Path, folder: Path, theme: Path | None = None) -> Iterator[str]:
    """Serve a copy of a filled folder, and return its address."""
    shutil.copytree(filled, folder, dirs_exist_ok=True)
    port = free_port()
    environment = settings(folder, port, theme)
    serve = ["granian", "--interface", "wsgi", "--port", str(port), "--blocking-threads", "4"]
    with ExitStack() as both:
        website = both.enter_context(
            _running([*serve, "--no-ws", "app.wsgi:app"], environment, folder / "website.log")
        )
        both.enter_context(_running(["app", "worker"], environment, folder / "worker.log"))
        yield _once_it_answers(f"http://127.0.0.1:{port}", website, folder / "website.log")


@contextmanager
def _running(
    module: list[str], environment: Mapping[str, str], log: Path
) -> Iterator[subprocess.Popen[bytes]]:
    with (
        log.open("wb") as written,
        subprocess.Popen(  # noqa: S603 - our own program
            [PYTHON, "-m", *module], cwd=ROOT, env=environment, stdout=written, stderr=written
        ) as program,
    ):
        try:
            yield program
        finally:
            program.terminate()


def _once_it_answers(address: str, website: subprocess.Popen[bytes], log: Path) -> str:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(f"{address}/health/live", timeout=2):  # noqa: S310 - ours
                return address
        except OSError as error:
            if website.poll() is not None or time.monotonic() > end:
                raise RuntimeError(log.read_text(encoding="utf-8")) from error
            time.sleep(0.1)
