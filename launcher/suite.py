"""`test`: everything that must be true, cheapest first, and a table of how it went.

A browser is waited for more than it works, so its tests run beside all the others; what they
say is kept and shown last.
"""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from tempfile import TemporaryFile
from typing import IO

from launcher import chromium
from launcher.checkout import Checkout
from launcher.terminal import say

NOTHING_COLLECTED = 5  # pytest's exit code
_PYTEST = ("-m", "pytest", "-q")
_IN_TWO = ("-n", "2", "--dist", "worksteal")
# A group shares a demonstration that takes long to prepare: it stays in one process.
_GROUPED = ("-n", "2", "--dist", "loadgroup")
COVERAGE, IN_TURN = "--coverage", "--in-turn"
BROWSER = "Tests in de browser"


@dataclass(frozen=True)
class Stage:
    """One thing that is checked."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    also_good: int = 0  # an exit code that is no failure either


@dataclass(frozen=True)
class Outcome:
    """How a stage ended, or why it was left out."""

    name: str
    result: str
    seconds: float = 0.0
    failed: bool = False


@dataclass(frozen=True)
class Surroundings:
    """What this machine has to test with."""

    postgres_url: str
    chromium: str
    strict: bool  # what is missing is a failure

    @classmethod
    def of(cls, checkout: Checkout, environment: Mapping[str, str]) -> "Surroundings":
        """Look around."""
        strict = environment.get("LEERREIS_TEST_REQUIRE") or environment.get("CI")
        return cls(
            environment.get("LEERREIS_TEST_POSTGRES_URL", ""),
            chromium.find(checkout, environment),
            bool(strict),
        )


def test(checkout: Checkout, environment: Mapping[str, str], chosen: Sequence[str]) -> int:
    """Run everything, or only the chosen tests; say how it went.

    With `--coverage` the tests on SQLite also note which lines they reach, which takes longer.
    With `--in-turn` the browser waits for the others: slower, and calmer on a busy machine.
    """
    began = time.monotonic()
    around = Surroundings.of(checkout, environment)
    measured, in_turn = COVERAGE in chosen, IN_TURN in chosen
    chosen = [argument for argument in chosen if argument not in {COVERAGE, IN_TURN}]
    stages = [] if chosen else list(static_stages(checkout))
    stages += pytest_stages(checkout, around, chosen, measured=measured)
    run_all = _run_in_turn if in_turn else _run_side_by_side
    outcomes = [*run_all(checkout, stages, environment), *missing(around)]
    say(table(outcomes, time.monotonic() - began))
    return int(any(outcome.failed for outcome in outcomes))


def static_stages(checkout: Checkout) -> Iterator[Stage]:
    """Yield what can be seen without running the code."""
    python = str(checkout.python)
    yield Stage("Stijl (ruff)", [python, "-m", "ruff", "check"])
    yield Stage("Opmaak (ruff)", [python, "-m", "ruff", "format", "--check"])
    yield Stage("Lagen (import-linter)", [str(checkout.venv / "bin" / "lint-imports")])
    yield Stage("Sjablonen (djlint)", [python, "-m", "djlint", "app", "--lint", "--quiet"])
    yield Stage("Afhankelijkheden (deptry)", [python, "-m", "deptry", "."])
    yield Stage("Typen (mypy)", [python, "-m", "mypy"])


def pytest_stages(
    checkout: Checkout, around: Surroundings, chosen: Sequence[str], *, measured: bool = False
) -> list[Stage]:
    """Return what runs the code: on SQLite, on PostgreSQL, in a browser."""
    pytest = [str(checkout.python), *_PYTEST]
    workers, grouped = ([], []) if chosen else (_IN_TWO, _GROUPED)
    coverage = ["--cov", "--cov-report=term", "--cov-report=html"] if measured else []
    sqlite = {"LEERREIS_TEST_DATABASE": "sqlite"}
    ok = NOTHING_COLLECTED if chosen else 0
    command = [*pytest, *workers, "-m", "not browser", *coverage, *chosen]
    stages = [Stage("Tests op SQLite", command, sqlite, ok)]
    if around.postgres_url:
        command = [*pytest, *workers, "-m", "database and not browser", *chosen]
        postgres = {"LEERREIS_TEST_DATABASE": "postgresql"}
        stages.append(Stage("Tests op PostgreSQL", command, postgres, ok))
    if around.chromium:
        command = [*pytest, *grouped, "-m", "browser", *chosen]
        browser = {**sqlite, "LEERREIS_CHROMIUM": around.chromium}
        stages.append(Stage(BROWSER, command, browser, ok))
    return stages


def missing(around: Surroundings) -> list[Outcome]:
    """Return what could not be tested here, each with what to do about it."""
    left_out = []
    if not around.postgres_url:
        why = "niet gedaan: alleen SQLite is getest (zet LEERREIS_TEST_POSTGRES_URL)"
        left_out.append(Outcome("Tests op PostgreSQL", why, failed=around.strict))
    if not around.chromium:
        why = "niet gedaan: geen Chromium gevonden (zet LEERREIS_CHROMIUM)"
        left_out.append(Outcome("Tests in de browser", why, failed=around.strict))
    return left_out


def table(outcomes: Sequence[Outcome], seconds: float) -> str:
    """Draw what ran, how it ended and how long it took."""
    width = max(len(outcome.name) for outcome in outcomes)
    lines = [
        f"{'✗' if o.failed else '✓' if o.seconds else '·'} {o.name:<{width}}  "
        f"{f'{o.seconds:6.1f} s' if o.seconds else '':>8}  {o.result}"
        for o in outcomes
    ]
    failed = sum(outcome.failed for outcome in outcomes)
    verdict = f"{failed} van de {len(outcomes)} onderdelen niet goed" if failed else "Alles is goed"
    return "\n".join(["", *lines, "", f"{verdict} ({seconds / 60:.1f} minuten)."])


def _run_in_turn(
    checkout: Checkout, stages: Sequence[Stage], environment: Mapping[str, str]
) -> Iterator[Outcome]:
    for stage in stages:
        say(f"\n── {stage.name} ──")
        yield _run(checkout, stage, environment)


def _run_side_by_side(
    checkout: Checkout, stages: Sequence[Stage], environment: Mapping[str, str]
) -> Iterator[Outcome]:
    """Run one after the other, and beside them what waits for a browser."""
    with TemporaryFile() as kept, ThreadPoolExecutor(max_workers=1) as beside:
        waiting = [
            beside.submit(_run, checkout, stage, environment, kept)
            for stage in stages
            if stage.name == BROWSER
        ]
        others = [stage for stage in stages if stage.name != BROWSER]
        yield from _run_in_turn(checkout, others, environment)
        for outcome in waiting:
            say(f"\n── {BROWSER} ── (ondertussen gedaan)")
            done = outcome.result()
            kept.seek(0)
            sys.stdout.write(kept.read().decode(errors="replace"))
            yield done


def _run(
    checkout: Checkout,
    stage: Stage,
    environment: Mapping[str, str],
    output: IO[bytes] | None = None,
) -> Outcome:
    began = time.monotonic()
    settings = {**environment, **stage.environment}
    code = subprocess.run(
        stage.command,
        cwd=checkout.root,
        env=settings,
        stdout=output,
        stderr=None if output is None else subprocess.STDOUT,
        check=False,
    ).returncode
    failed = code not in {0, stage.also_good}
    result = f"mislukt (code {code})" if failed else "goed"
    return Outcome(stage.name, result, max(time.monotonic() - began, 0.1), failed)
