"""`serve`, `demo`, `web` and `worker`: check first, then keep it running."""

import os
import time
from collections.abc import Callable, Mapping, Sequence

from launcher import application, health
from launcher.application import Ready
from launcher.checkout import Checkout
from launcher.errors import RefusedError
from launcher.leftovers import end_leftovers
from launcher.lock import alone
from launcher.service import Service
from launcher.supervise import Supervisor, Watch, tell_systemd
from launcher.terminal import say

PATIENCE_AFTER_A_CRASH = 10.0  # seconds


def serve(checkout: Checkout, environment: Mapping[str, str]) -> int:
    """Run website and worker until told to stop."""
    ready = application.check(checkout, environment)

    def started() -> None:
        say(f"Leerreis staat op {ready.address} (stoppen: Ctrl-C).")

    services = application.services(checkout, ready, environment)
    return keep_running(ready, services, started)


def web(checkout: Checkout, environment: Mapping[str, str]) -> int:
    """Become the web server, for who supervises it in another way."""
    ready = application.check(checkout, environment)
    _refuse_busy_port(ready)
    application.become(checkout, application.web_command(checkout, ready), environment)
    return 1


def worker(checkout: Checkout, environment: Mapping[str, str]) -> int:
    """Become the process that runs the jobs."""
    application.check(checkout, environment)
    application.become(checkout, application.worker_command(checkout), environment)
    return 1


def keep_running(ready: Ready, services: Sequence[Service], started: Callable[[], None]) -> int:
    """Supervise, alone on this data folder."""

    def busy() -> None:
        raise RefusedError(
            f"Er draait al een Leerreis met de map {ready.data}. Stop die eerst, "
            f"of kies een andere map met --data."
        )

    def began() -> None:
        tell_systemd("READY=1")
        started()

    host = health.to_ask(ready.host)
    watch = Watch(lambda: health.answers(host, ready.port), began)
    ready.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with alone(ready.data / "serve.lock", busy) as lock:
        _take_port(ready, lock)
        code = Supervisor(services, watch).run()
        os.ftruncate(lock, 0)
    say("Leerreis is gestopt.")
    return code


def _take_port(ready: Ready, lock: int) -> None:
    """Refuse a busy port; but after a crash its last owner may still be leaving."""
    crashed = os.fstat(lock).st_size > 0
    if crashed:
        end_leftovers(ready.data)
    limit = time.monotonic() + (PATIENCE_AFTER_A_CRASH if crashed else 0)
    while health.why_not_free(ready.host, ready.port) and time.monotonic() < limit:
        time.sleep(0.2)
    _refuse_busy_port(ready)
    os.pwrite(lock, f"{os.getpid()}\n".encode(), 0)


def _refuse_busy_port(ready: Ready) -> None:
    if why := health.why_not_free(ready.host, ready.port):
        raise RefusedError(why)
