"""Take a guard away in a copy of the project, and see whether its test turns red."""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIST = Path(__file__).with_name("guards.toml")
LEFT = shutil.ignore_patterns("__pycache__", ".*_cache", ".venv", "node_modules", "var", ".git")
RED = 1  # how pytest ends when a test failed; an error of the run itself has another number


@dataclass(frozen=True)
class Guard:
    """What is taken away where, and which test is to notice."""

    name: str
    file: str
    old: str
    new: str
    test: str

    def times_in(self, root: Path) -> int:
        """Return how often what is taken away stands in its file."""
        return (root / self.file).read_text("utf-8").count(self.old)


def guards() -> list[Guard]:
    """Return every guard of the list."""
    return [Guard(**one) for one in tomllib.loads(LIST.read_text("utf-8"))["guard"]]


def copied(folder: Path) -> Path:
    """Copy the project, with what was built, to a folder in which files may be changed."""
    root = folder / "project"
    shutil.copytree(ROOT, root, ignore=LEFT)
    return root


@contextmanager
def without(guard: Guard, root: Path) -> Iterator[None]:
    """Take a guard away for a while."""
    file = root / guard.file
    before = file.read_text("utf-8")
    file.write_text(before.replace(guard.old, guard.new, 1), "utf-8")
    try:
        yield
    finally:
        file.write_text(before, "utf-8")


def ends_with(root: Path, *tests: str) -> int:
    """Run tests there; return how pytest ended."""
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    return subprocess.run(command, cwd=root, capture_output=True, check=False).returncode  # noqa: S603
