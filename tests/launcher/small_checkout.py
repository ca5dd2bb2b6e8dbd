"""A whole checkout in a temporary folder: the real launcher around a tiny application."""

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from launcher.checkout import CHECK_LOCK, RUNTIME_LOCK, Checkout, this_checkout
from launcher.environment import write_stamp

HERE = Path(__file__).parent


def small_checkout(root: Path) -> Checkout:
    real = this_checkout()
    shutil.copytree(real.root / "launcher", root / "launcher")
    shutil.copytree(HERE / "programs" / "tiny_app", root / "app")
    shutil.copy(real.root / "leerreis", root)
    (root / RUNTIME_LOCK).touch()
    (root / CHECK_LOCK).touch()
    checkout = Checkout(root)
    borrow_environment(checkout)
    return checkout


def borrow_environment(checkout: Checkout) -> None:
    """Make an environment with the packages of the one that runs the tests."""
    packages = Path(sysconfig.get_path("purelib"))
    own = checkout.venv / "lib" / packages.parent.name / packages.name
    own.parent.mkdir(parents=True)
    own.symlink_to(packages)
    checkout.python.parent.mkdir()
    checkout.python.symlink_to(Path(sys.executable).resolve())
    home = Path(sys.executable).resolve().parent
    (checkout.venv / "pyvenv.cfg").write_text(f"home = {home}\n")
    write_stamp(checkout, CHECK_LOCK)


@contextmanager
def running(checkout: Checkout, *typed: str) -> Iterator[subprocess.Popen[str]]:
    """The same, ended whatever happens in between."""
    with leerreis(checkout, *typed) as process:
        try:
            yield process
        finally:
            process.terminate()


def leerreis(checkout: Checkout, *typed: str) -> subprocess.Popen[str]:
    """Type a command, as a person would, in another folder."""
    return subprocess.Popen(
        [sys.executable, str(checkout.root / "leerreis"), *typed],
        cwd=checkout.root.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
