"""A Chromium for the browser tests: found, or else fetched the way Playwright does."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from launcher.checkout import Checkout
from launcher.environment import run_python
from launcher.terminal import Progress
from launcher.watched import Program, run_watched

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_ASK_PLAYWRIGHT = (
    "from playwright.sync_api import sync_playwright\n"
    "with sync_playwright() as p: print(p.chromium.executable_path)"
)


def find(checkout: Checkout, environment: Mapping[str, str]) -> str:
    """Return the path of a Chromium that starts; empty when there is none to be had."""
    for path in candidates(environment):
        if _starts(path):
            return path
    own = _of_playwright(checkout)
    if own and not _starts(own):
        _fetch(checkout)
    return own if own and _starts(own) else ""


def candidates(environment: Mapping[str, str]) -> Iterator[str]:
    """Name the Chromium that was chosen; else those on the PATH."""
    if chosen := environment.get("LEERREIS_CHROMIUM"):
        yield chosen
        return
    found = (shutil.which(name, path=environment.get("PATH")) for name in _NAMES)
    yield from (path for path in found if path)


def _starts(path: str) -> bool:
    """Say whether it runs: a name on the PATH may be a stub, a library may be missing."""
    if not Path(path).exists():
        return False
    try:
        asked = subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def _of_playwright(checkout: Checkout) -> str:
    return run_python(checkout, "-c", _ASK_PLAYWRIGHT).stdout.strip()


def _fetch(checkout: Checkout) -> None:
    command = [str(checkout.python), "-m", "playwright", "install", "chromium"]
    with Progress("Chromium ophalen voor de browsertests") as progress:
        run_watched(Program(command, checkout.root), checkout.log, lambda _: progress.show(0))
