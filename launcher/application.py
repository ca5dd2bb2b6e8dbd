"""The application as seen from outside: its checks, and the commands that serve it."""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from launcher import health
from launcher.checkout import Checkout
from launcher.errors import RefusedError
from launcher.leftovers import mark
from launcher.service import Service

WEB_DRAIN = 12.0  # granian itself kills what still hangs after 5 s
WORKER_DRAIN = 25.0  # a job finishes within 20 s
# The application is loaded before the web processes are forked: they share its memory (a third
# less in all), and one that was killed is back at once.
_PRELOADED = "import app.wsgi; from granian.cli import entrypoint; entrypoint()"


@dataclass(frozen=True)
class Ready:
    """What the application says when all its checks passed."""

    host: str
    port: int
    data: Path
    web_workers: int
    web_threads: int
    accounts: Sequence[tuple[str, str]] = ()
    password: str = ""

    @property
    def address(self) -> str:
        """The address to type in a browser on this computer."""
        host = health.to_ask(self.host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"


def check(checkout: Checkout, environment: Mapping[str, str], command: str = "ready") -> Ready:
    """Run the start checks; a refusal has already been printed by the application."""
    answer = subprocess.run(
        [checkout.python, "-m", "app", command],
        cwd=checkout.root,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if answer.returncode:
        raise RefusedError("")
    return read_ready(answer.stdout)


def read_ready(text: str) -> Ready:
    """Read the application's last line."""
    line = (text.strip().splitlines() or [""])[-1]
    try:
        found = json.loads(line)
        accounts = tuple((str(email), str(role)) for email, role in found.pop("accounts", []))
        return Ready(**{**found, "data": Path(found["data"]), "accounts": accounts})
    except (ValueError, TypeError, KeyError) as error:
        raise RefusedError(f"Onverwacht antwoord van de applicatie: {line!r} ({error}).") from error


def web_command(checkout: Checkout, ready: Ready) -> list[str]:
    """Return the web server's command: why each option stands here is in docs/running.md."""
    return [
        *(str(checkout.python), "-c", _PRELOADED, "--interface", "wsgi", "--http", "1"),
        *("--host", ready.host, "--port", str(ready.port)),
        *("--workers", str(ready.web_workers), "--blocking-threads", str(ready.web_threads)),
        *("--respawn-failed-workers", "--respawn-interval", "10", "--workers-kill-timeout", "5"),
        *("--log-level", "warning", "app.wsgi:app"),
    ]


def worker_command(checkout: Checkout) -> list[str]:
    """Return the command of the process that runs the jobs."""
    return [str(checkout.python), "-m", "app", "worker"]


def services(
    checkout: Checkout, ready: Ready, environment: Mapping[str, str], log: Path | None = None
) -> list[Service]:
    """Return what `serve` keeps running."""
    quiet = {name: value for name, value in environment.items() if name != "NOTIFY_SOCKET"}
    quiet |= mark(ready.data)
    web = web_command(checkout, ready)
    worker = worker_command(checkout)
    return [
        Service("Website", web, checkout.root, quiet, WEB_DRAIN, log),
        Service("Werkproces", worker, checkout.root, quiet, WORKER_DRAIN, log),
    ]


def become(checkout: Checkout, command: Sequence[str], environment: Mapping[str, str]) -> None:
    """Turn this process into the command: its signals and its exit code are then its own."""
    os.chdir(checkout.root)
    os.execve(command[0], list(command), dict(environment))  # noqa: S606 - no shell is what we want
