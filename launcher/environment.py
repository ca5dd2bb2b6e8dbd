"""The `.venv`: refreshed when a lock file changed, repaired after an interrupted install."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from launcher.checkout import CHECK_LOCK, RUNTIME_LOCK, Checkout
from launcher.errors import RefusedError
from launcher.terminal import Progress
from launcher.watched import Program, last_lines, run_watched

_FETCHING = re.compile(r"(?:Collecting|Processing|Requirement already satisfied:) (\S+)")
_PINNED = re.compile(r"^[a-z0-9][\w.\[\]-]*==", re.MULTILINE | re.IGNORECASE)


def is_current(checkout: Checkout, lock: str) -> bool:
    """Say whether everything in this lock file is installed, to the end."""
    stamp = _read_stamp(checkout)
    return (
        stamp is not None
        and stamp.get("place") == _place(checkout)
        and stamp.get(lock) == fingerprint(checkout.root / lock)
        and os.access(checkout.python, os.X_OK)
    )


def install(checkout: Checkout, lock: str) -> None:
    """Make the environment hold exactly what the lock says; the stamp is written last."""
    if _must_begin_again(checkout):
        shutil.rmtree(checkout.venv)
    checkout.venv.mkdir(exist_ok=True)
    _stamp(checkout).unlink(missing_ok=True)
    _marker(checkout).touch()

    if not os.access(checkout.python, os.X_OK):
        _make_venv(checkout)
    _install_packages(checkout, lock)
    _compile(checkout)

    write_stamp(checkout, lock)
    _marker(checkout).unlink()


def write_stamp(checkout: Checkout, lock: str) -> None:
    """Note what is installed; without this note it counts as not installed."""
    # Everything that runs is in the check lock too, so who installed that one has both.
    locks = [RUNTIME_LOCK, CHECK_LOCK] if lock == CHECK_LOCK else [lock]
    stamp = {name: fingerprint(checkout.root / name) for name in locks}
    text = json.dumps({"place": _place(checkout), **stamp}, indent=1)
    draft = _stamp(checkout).with_suffix(".new")
    draft.write_text(text, encoding="utf-8")
    draft.replace(_stamp(checkout))


def fingerprint(*paths: Path) -> str:
    """Return one hash over the names and contents of these files."""
    total = hashlib.sha256()
    for path in paths:
        total.update(f"{path.name}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def run_python(checkout: Checkout, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the environment's Python and keep what it says."""
    command = [str(checkout.python), *arguments]
    return subprocess.run(command, cwd=checkout.root, capture_output=True, text=True, check=False)


def _must_begin_again(checkout: Checkout) -> bool:
    """Say whether an install was cut off, or was for another Python or another place."""
    if _marker(checkout).exists():
        return True
    if checkout.venv.exists() and not os.access(checkout.python, os.X_OK):
        return True
    stamp = _read_stamp(checkout)
    return stamp is not None and stamp.get("place") != _place(checkout)


def _make_venv(checkout: Checkout) -> None:
    try:
        import ensurepip  # noqa: F401, PLC0415 - Debian leaves it out; better said now than halfway
    except ImportError:
        raise RefusedError(
            "Uw Python mist het onderdeel 'venv'. Installeer het eerst, "
            "op Debian en Ubuntu met: sudo apt install python3-venv"
        ) from None
    command = [sys.executable, "-m", "venv", str(checkout.venv)]
    _run(checkout, "Python-omgeving maken", command)


def _install_packages(checkout: Checkout, lock: str) -> None:
    path = checkout.root / lock
    total = len(_PINNED.findall(path.read_text(encoding="utf-8")))
    command = [str(checkout.python), "-m", "pip", "install", "--require-hashes"]
    # The lock is complete (a test says so); resolving once more lets old versions of pip look at a
    # release of today, which has no hash in the lock.
    command += ["--no-deps", "--only-binary", ":all:", "--no-compile", "--progress-bar", "off"]
    command += ["--disable-pip-version-check", "--no-input", "-r", str(path)]
    fetched: list[str] = []
    with Progress("Pakketten installeren", total) as progress:

        def look(line: str) -> None:
            if match := _FETCHING.match(line):
                fetched.append(re.split(r"[=<>;\[]|-\d", Path(match[1]).name)[0])
            # Fetching is half of the work, unpacking the other half.
            done = (len(fetched) + _packages_in_place(checkout)) // 2
            progress.show(done, fetched[-1] if 0 < len(fetched) < total else "")

        _check(checkout, run_watched(_program(checkout, command), checkout.log, look))


def _packages_in_place(checkout: Checkout) -> int:
    return sum(1 for _ in checkout.venv.glob("lib/python3*/site-packages/*.dist-info/RECORD"))


def _compile(checkout: Checkout) -> None:
    """Write all bytecode now: without it every start of a fresh checkout takes seconds longer."""
    command = [str(checkout.python), "-m", "compileall", "-q", "-j", "0"]
    command += [str(checkout.venv / "lib"), str(checkout.root / "app")]
    with Progress("Pakketten voorbereiden") as progress:
        # Some packages carry files for other Pythons, which do not compile: no reason to stop.
        run_watched(_program(checkout, command), checkout.log, lambda _: progress.show(0))


def _run(checkout: Checkout, label: str, command: list[str]) -> None:
    with Progress(label) as progress:
        program = _program(checkout, command)
        _check(checkout, run_watched(program, checkout.log, lambda _: progress.show(0)))


def _program(checkout: Checkout, command: list[str]) -> Program:
    return Program(command, checkout.root)


def _check(checkout: Checkout, exit_code: int) -> None:
    if exit_code:
        raise RefusedError(
            f"{last_lines(checkout.log)}\n\nHet installeren is niet gelukt. Kijk of deze computer "
            "verbinding met internet heeft en of de schijf niet vol is, en probeer het opnieuw. "
            f"De hele uitvoer staat in {checkout.log}."
        )


def _place(checkout: Checkout) -> str:
    """Say what an environment is tied to: its folder and the Python that it was made with."""
    base = os.path.realpath(checkout.python if checkout.python.exists() else sys.executable)
    ours = base == os.path.realpath(sys.executable)
    version = ".".join(map(str, sys.version_info[:2])) if ours else "own"
    return f"{checkout.root} {base} {version}"


def _stamp(checkout: Checkout) -> Path:
    return checkout.venv / "leerreis.json"


def _marker(checkout: Checkout) -> Path:
    return checkout.venv / "installing"


def _read_stamp(checkout: Checkout) -> dict[str, str] | None:
    try:
        stamp = json.loads(_stamp(checkout).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) else None
