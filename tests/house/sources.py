"""The files that the rules of the house look at."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"
CODE = sorted(
    path
    for folder in ("app", "launcher", "tests", "bench")
    for path in (ROOT / folder).rglob("*.py")
    if "migrations/versions" not in path.as_posix()
)
APP_CODE = [path for path in CODE if path.is_relative_to(APP)]
TEMPLATES = sorted(APP.rglob("templates/**/*.html"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def all_obey(paths: Sequence[Path], rule: Callable[[Path], Iterable[object]], advice: str) -> None:
    """Fail with every file at fault, what is wrong in it, and what to do about it.

    One test for all files: a test for each would cost more than the looking.
    """
    assert paths, "there is nothing to look at"
    faults = [f"{name_of(path)}: {fault}" for path in paths for fault in rule(path)]
    assert not faults, "\n".join([advice, *faults])
