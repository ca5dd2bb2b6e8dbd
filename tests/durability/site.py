"""A real site in real processes: started, killed, started again."""

import contextlib
import os
import resource
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

from app.config import Settings
from tests.launcher.site_on_trial import children, free_port, lives
from tests.settings import COURSE, SECRET

PATIENCE = 30.0
ENDLESS = resource.RLIM_INFINITY
GRANIAN = ("-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--workers", "1")
CONTROL = (*GRANIAN, "--blocking-threads", "4", "--log-level", "error")


class Site:
    """A site on a port of its own. `control`: the one that answers before it has saved.

    `room`: no file may become larger than so many bytes, as on a disk that is full.
    """

    def __init__(
        self, settings: Settings, *, control: bool = False, mail_url: str = "", room: int = ENDLESS
    ) -> None:
        self.port = free_port()
        self.control = control
        self.room = room
        clean = {n: v for n, v in os.environ.items() if not n.startswith("LEERREIS_")}
        self.environment = clean | {
            "LEERREIS_DATA": str(settings.data),
            "LEERREIS_CONTENT": str(settings.content),
            "LEERREIS_DATABASE_URL": settings.database,
            "LEERREIS_SECRET_KEY": SECRET,
            "LEERREIS_BASE_URL": "http://127.0.0.1",
            "LEERREIS_PORT": str(self.port),
            "LEERREIS_MAIL_URL": mail_url,
        }

    def start(self) -> None:
        """Start everything and wait until it answers."""
        program = ["-m", "tests.durability.serve"]
        if self.control:
            program = [*CONTROL, "--port", str(self.port), "tests.durability.writing_behind:app"]
        self.process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, *program],
            cwd=COURSE,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=self._limit,  # noqa: PLW1509 - no thread holds a lock that this needs
        )
        self.wait_until_it_answers()

    def _limit(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.room, resource.RLIM_INFINITY))

    def wait_until_it_answers(self) -> None:
        until = monotonic() + PATIENCE
        while not self.answers():
            assert monotonic() < until, "the service did not come back"
            assert self.process.poll() is None, "the supervisor is gone"
            sleep(0.1)

    def answers(self) -> bool:
        address = f"http://127.0.0.1:{self.port}/health/live"
        try:
            urllib.request.urlopen(address, timeout=2).close()
        except (urllib.error.URLError, OSError):
            return False
        return True

    def kill_web_worker(self) -> None:
        """Kill one of the processes that answer."""
        workers = [child for child in children(self._service(b"granian")) if lives(child)]
        kill(workers[0])

    def kill_web_server(self) -> None:
        """Kill the process that looks after those that answer."""
        kill(self._service(b"granian"))

    def kill_job_worker(self) -> None:
        """Kill the process that does work for later."""
        kill(self._service(b"app\0worker"))

    def kill_everything(self) -> None:
        """Kill every process at once, as a machine does that loses its power."""
        if self.process.poll() is not None:
            return
        everyone = list(family(self.process.pid))
        os.kill(self.process.pid, signal.SIGSTOP)  # so that it starts nothing meanwhile
        for pid in everyone:
            kill(pid)
        self.process.wait(PATIENCE)

    def _service(self, words: bytes) -> int:
        """Return the process of a service; wait for it when it is just being started."""
        until = monotonic() + PATIENCE
        while monotonic() < until:
            for pid in filter(lives, children(self.process.pid)):
                if words in Path(f"/proc/{pid}/cmdline").read_bytes():
                    return pid
            sleep(0.05)
        raise AssertionError(words)


@contextlib.contextmanager
def running(site: Site) -> Iterator[Site]:
    """Start a site, and leave nothing of it behind."""
    try:
        site.start()
        yield site
    finally:
        site.kill_everything()


def kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def family(pid: int) -> Iterator[int]:
    """Give a process and all that it started, and that they started."""
    yield pid
    for child in children(pid):
        with contextlib.suppress(FileNotFoundError):
            yield from family(child)
