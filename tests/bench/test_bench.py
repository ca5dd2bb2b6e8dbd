"""The bench runs, with tiny numbers; what it measures is for people to look at."""

import os
import re
import subprocess
import sys

import pytest

from bench.memory import tree
from tests.settings import COURSE

SUBJECTS = ("limit: page", "lesson", "my course", "cohort", "limit: save", "autosave")
ONCE = ("--learners", "30,60", "--rounds", "1", "--seconds", "0.3")


@pytest.mark.slow
def test_the_bench_measures_every_subject_at_every_size() -> None:
    done = bench(*ONCE)

    assert done.returncode == 0, done.stderr
    for name in SUBJECTS:
        for learners in (30, 60):
            row = rf"{re.escape(name)} +│ {learners} +│ +\d+ │"
            assert re.search(row, done.stdout), (name, learners, done.stdout)
    assert "A first visit to a lesson" in done.stdout


def test_the_memory_of_a_process_tree_is_counted() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        found = {process.pid: process for process in tree(os.getpid())}
    finally:
        child.communicate()

    assert found[os.getpid()].proportional > 0
    assert "-c input()" in found[child.pid].command


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LEERREIS_")}
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bench", *arguments],
        cwd=COURSE,
        env={**clean, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
