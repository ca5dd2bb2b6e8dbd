"""`check-questions`, as another program uses it: a real process, without any setting."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.config import ROOT

pytestmark = pytest.mark.slow
COMMAND = [sys.executable, "-m", "app", "check-questions"]


def start(folder: Path) -> subprocess.Popen[bytes]:
    settings = {name: value for name, value in os.environ.items() if "LEERREIS" not in name}
    return subprocess.Popen(  # noqa: S603 - our own program
        COMMAND,
        cwd=folder,
        env=settings | {"PYTHONPATH": str(ROOT), "LC_ALL": "C", "LEERREIS_TYPO": "x"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_every_line_gets_its_own_answer_without_any_setting(tmp_path: Path) -> None:
    typed = "Was de balie vriendelijk?\n\nHoe ging dat? \xe9\nZou u één keer …".encode() + b"\xff"
    with start(tmp_path) as process:
        said, complaints = process.communicate(typed, timeout=60)

    lines = said.decode().split("\n")
    assert (process.returncode, complaints, list(tmp_path.iterdir())) == (0, b"", [])
    assert lines[0].startswith("closed\t")
    assert "Hoe heeft u de balie ervaren?" in lines[0]
    assert lines[1:3] == ["", "open\t"]
    assert lines[3].startswith("closed,hypothetical\t")
    assert lines[4:] == [""]


def test_an_answer_comes_before_the_next_question_is_asked(tmp_path: Path) -> None:
    with start(tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"En toen?\n")
        process.stdin.flush()

        assert process.stdout.readline() == b"open\t\n"


def test_who_reads_no_further_is_not_shouted_at(tmp_path: Path) -> None:
    with start(tmp_path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.communicate(b"En toen?\n" * 1000, timeout=60)

    assert process.returncode == 1


def test_nothing_in_is_nothing_out(tmp_path: Path) -> None:
    with start(tmp_path) as process:
        assert process.communicate(b"", timeout=60) == (b"", b"")

    assert process.returncode == 0
