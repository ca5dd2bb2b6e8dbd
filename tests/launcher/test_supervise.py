import os
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from launcher import health
from launcher.supervise import tell_systemd
from tests.launcher.site_on_trial import SiteOnTrial, lives, wait_until


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], SiteOnTrial]]:
    begun: list[SiteOnTrial] = []

    def _start() -> SiteOnTrial:
        begun.append(SiteOnTrial(tmp_path))
        return begun[-1]

    yield _start
    for site in begun:
        site.clean_up()


@pytest.fixture
def site(start: Callable[[], SiteOnTrial]) -> SiteOnTrial:
    started = start()
    started.wait_for_start()
    started.wait_for("worker")
    return started


def test_a_killed_website_comes_back_on_the_same_port(site: SiteOnTrial) -> None:
    first = site.wait_for("web")

    os.kill(first, signal.SIGKILL)  # its child still holds the port

    site.wait_for("web", times=2)
    wait_until(lambda: health.answers("127.0.0.1", site.port))
    assert not lives(site.noted("web-child")[0])


def test_a_killed_worker_comes_back(site: SiteOnTrial) -> None:
    os.kill(site.noted("worker")[0], signal.SIGKILL)

    assert lives(site.wait_for("worker", times=2))


def test_what_died_is_said(site: SiteOnTrial) -> None:
    os.kill(site.noted("worker")[0], signal.SIGKILL)
    site.wait_for("worker", times=2)

    _, said = site.stop()

    assert "Werkproces stopte onverwacht (code -9) en start over 0.5 s opnieuw." in said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_stopping_drains_and_leaves_nothing_behind(site: SiteOnTrial, number: int) -> None:
    code, _ = site.stop(number)

    assert code == 0
    assert site.noted("worker-drained") == site.noted("worker")
    assert not any(map(lives, site.everyone()))


def test_what_does_not_stop_is_killed(start: Callable[[], SiteOnTrial], tmp_path: Path) -> None:
    (tmp_path / "stubborn").touch()
    site = start()
    site.wait_for_start()

    code, _ = site.stop()

    assert code == 0
    assert not any(map(lives, site.everyone()))


def test_a_killed_supervisor_takes_its_programs_along(site: SiteOnTrial) -> None:
    site.process.kill()

    wait_until(lambda: not lives(site.noted("web")[0]) and not lives(site.noted("worker")[0]))


@pytest.mark.slow
def test_a_website_that_no_longer_answers_is_started_again(site: SiteOnTrial) -> None:
    (site.folder / "silent").touch()
    wait_until(lambda: not lives(site.noted("web")[0]))
    (site.folder / "silent").unlink()

    wait_until(lambda: health.answers("127.0.0.1", site.port))
    assert "geeft geen antwoord meer" in site.stop()[1]


@pytest.mark.slow
def test_a_website_that_never_starts_ends_it_all(
    start: Callable[[], SiteOnTrial], tmp_path: Path
) -> None:
    (tmp_path / "broken").touch()

    code, said = start().end()

    assert code == 1
    assert f"De website komt niet op gang. Wat er misging, staat in {tmp_path / 'log'}." in said
    assert "no-such-program" in (tmp_path / "log").read_text()


def test_a_hangup_lets_everything_finish_and_starts_it_anew(site: SiteOnTrial) -> None:
    site.process.send_signal(signal.SIGHUP)

    site.wait_for("worker", times=2)
    site.wait_for("web", times=2)
    assert len(site.noted("worker-drained")) == 1
    assert "onverwacht" not in site.stop()[1]


def test_a_reader_who_left_does_not_end_it(site: SiteOnTrial) -> None:
    assert site.process.stdout is not None
    site.process.stdout.close()

    os.kill(site.noted("worker")[0], signal.SIGKILL)

    assert lives(site.wait_for("worker", times=2))


def test_systemd_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = str(tmp_path / "notify")
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)

        tell_systemd("READY=1")

        assert manager.recv(64) == b"READY=1"


def test_without_systemd_nobody_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)

    tell_systemd("READY=1")
