import os
import signal
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher import health
from launcher.application import Ready
from launcher.checkout import Checkout
from launcher.demo import demo_settings, make_secret, welcome
from launcher.leftovers import end_leftovers
from tests.launcher.site_on_trial import PATIENCE, children, free_port
from tests.launcher.small_checkout import leerreis, small_checkout

READY = Ready("127.0.0.1", 8000, Path("/srv"), 2, 3, (("noor@oudeveen.example", "deelnemer"),), "x")


class Demo:
    """A demo in a process of its own, on a port of its own."""

    def __init__(self, root: Path) -> None:
        self.checkout: Checkout = small_checkout(root)
        self.port = free_port()
        self.data = root / "demo"
        self.process = self.start()
        self.wait_for_welcome()

    def start(self, port: int = 0) -> subprocess.Popen[str]:
        typed = ("--port", str(port or self.port), "--data", str(self.data))
        return leerreis(self.checkout, "demo", *typed)

    def die(self, *others: int) -> None:
        """End it as a power cut would; orphans may still hold its pipes."""
        for pid in (self.process.pid, *others):
            os.kill(pid, signal.SIGKILL)
        self.process.wait(PATIENCE)
        for pipe in (self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()

    def wait_for_welcome(self) -> None:
        assert self.process.stdout is not None
        self.said = ""
        while "Stoppen: Ctrl-C" not in self.said:
            line = self.process.stdout.readline()
            assert line, "it ended before it welcomed anyone"
            self.said += line


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    running = Demo(tmp_path / "checkout")
    yield running
    if running.process.poll() is None:
        running.process.terminate()
        running.process.wait(PATIENCE)
    end_leftovers(running.data)
    running.process.communicate(timeout=PATIENCE)


@pytest.mark.slow
def test_the_demo_says_where_it_is_and_who_you_can_be(demo: Demo) -> None:
    assert f"Leerreis staat klaar op http://127.0.0.1:{demo.port}" in demo.said
    assert "noor@oudeveen.example  deelnemer" in demo.said
    assert health.answers("127.0.0.1", demo.port)


@pytest.mark.slow
def test_ctrl_c_stops_the_demo_in_order(demo: Demo) -> None:
    demo.process.send_signal(signal.SIGINT)

    said, complaints = demo.process.communicate(timeout=PATIENCE)

    assert (demo.process.returncode, complaints) == (0, "")
    assert said.endswith("Leerreis is gestopt.\n")
    assert end_leftovers(demo.data) == []


@pytest.mark.slow
def test_a_second_demo_on_the_same_data_is_refused(demo: Demo) -> None:
    second = demo.start(port=free_port())

    _, complaint = second.communicate(timeout=PATIENCE)

    assert second.returncode == 1
    assert complaint.startswith(f"Er draait al een Leerreis met de map {demo.data}.")
    assert "Traceback" not in complaint


@pytest.mark.slow
def test_a_busy_port_is_refused(demo: Demo, tmp_path: Path) -> None:
    typed = ("--port", str(demo.port), "--data", str(tmp_path / "other"))
    second = leerreis(demo.checkout, "demo", *typed)

    _, complaint = second.communicate(timeout=PATIENCE)

    assert second.returncode == 1
    assert complaint.startswith(f"Poort {demo.port} is al in gebruik")
    assert complaint.count("\n") == 1


@pytest.mark.slow
def test_after_a_kill_of_the_launcher_the_same_command_works_again(demo: Demo) -> None:
    demo.die()

    demo.process = demo.start()

    demo.wait_for_welcome()
    assert health.answers("127.0.0.1", demo.port)


@pytest.mark.slow
def test_orphans_that_hold_the_port_do_not_stop_the_next_start(demo: Demo) -> None:
    demo.die(*children(demo.process.pid))  # what the web server itself started lives on

    demo.process = demo.start()

    demo.wait_for_welcome()


@pytest.mark.slow
def test_a_refusal_of_the_application_is_all_that_is_said(tmp_path: Path) -> None:
    checkout = small_checkout(tmp_path / "checkout")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "broken").touch()

    refused = leerreis(checkout, "demo", "--data", str(tmp_path / "data"))

    assert refused.communicate(timeout=PATIENCE)[1] == "De cursus is kapot.\n"
    assert refused.returncode == 1


def test_the_secret_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    make_secret(tmp_path / "data")
    first = (tmp_path / "data" / "secret-key").read_text()

    make_secret(tmp_path / "data")

    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    path = tmp_path / "data" / "secret-key"
    assert path.read_text() == first
    assert len(first.strip()) >= 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_secret_that_others_could_read_is_closed(tmp_path: Path) -> None:
    (tmp_path / "secret-key").write_text("x")
    (tmp_path / "secret-key").chmod(0o644)

    make_secret(tmp_path)

    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600


def test_the_demo_lives_in_its_own_folder(tmp_path: Path) -> None:
    settings = demo_settings(Checkout(tmp_path), {})

    assert settings["LEERREIS_DATA"] == str(tmp_path / "var" / "demo")
    assert settings["LEERREIS_BASE_URL"] == "http://127.0.0.1:8000"


def test_a_chosen_port_is_in_the_address(tmp_path: Path) -> None:
    settings = demo_settings(Checkout(tmp_path), {"LEERREIS_PORT": "8123"})

    assert settings["LEERREIS_BASE_URL"] == "http://127.0.0.1:8123"


def test_the_welcome_names_address_people_and_password() -> None:
    words = welcome(READY, Path("/srv/leerreis.log"))

    assert "http://127.0.0.1:8000" in words
    assert "wachtwoord: x" in words
    assert "  noor@oudeveen.example  deelnemer" in words
