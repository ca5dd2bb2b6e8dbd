"""The files that the rules of the house look at."""

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
