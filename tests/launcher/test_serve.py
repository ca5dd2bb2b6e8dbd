import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher import health
from launcher.leftovers import end_leftovers
from tests.launcher.site_on_trial import PATIENCE, children, free_port, lives, wait_until
from tests.launcher.small_checkout import leerreis, running, small_checkout

pytestmark = pytest.mark.slow


@pytest.fixture
def typed(tmp_path: Path) -> Iterator[tuple[str, ...]]:
    yield ("--port", str(free_port()), "--data", str(tmp_path / "data"))
    end_leftovers(tmp_path / "data")


def test_serve_makes_its_folder_and_stops_on_term(typed: tuple[str, ...], tmp_path: Path) -> None:
    with running(small_checkout(tmp_path / "checkout"), "serve", *typed) as process:
        assert process.stdout is not None
        assert "Leerreis staat op http://127.0.0.1:" in process.stdout.readline()
        process.terminate()
        process.wait(PATIENCE)

    assert process.returncode == 0
    assert (tmp_path / "data" / "serve.lock").read_text() == ""


def test_a_killed_web_worker_is_replaced(typed: tuple[str, ...], tmp_path: Path) -> None:
    with running(small_checkout(tmp_path / "checkout"), "serve", *typed) as process:
        assert process.stdout is not None
        process.stdout.readline()
        workers = web_workers(process.pid)

        os.kill(workers[0], signal.SIGKILL)

        wait_until(lambda: len(set(web_workers(process.pid)) - set(workers)) == 1)
        wait_until(lambda: health.answers("127.0.0.1", int(typed[1])))


def web_workers(launcher: int) -> list[int]:
    site = children(launcher)[0]
    return [pid for pid in children(site) if lives(pid)]


@pytest.mark.parametrize("command", ["web", "worker"])
def test_web_and_worker_run_apart_too(command: str, typed: tuple[str, ...], tmp_path: Path) -> None:
    with running(small_checkout(tmp_path / "checkout"), command, *typed) as process:
        typed_by_us = Path(f"/proc/{process.pid}/cmdline")
        program = b"granian" if command == "web" else b"app\0worker"
        wait_until(lambda: program in typed_by_us.read_bytes())
        process.terminate()
        process.wait(PATIENCE)

    assert process.returncode in {0, -signal.SIGTERM}


def test_web_refuses_a_busy_port(typed: tuple[str, ...], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", int(typed[1]))):
        process = leerreis(small_checkout(tmp_path / "checkout"), "web", *typed)
        _, complaint = process.communicate(timeout=PATIENCE)

    assert process.returncode == 1
    assert complaint.startswith(f"Poort {typed[1]} is al in gebruik")
