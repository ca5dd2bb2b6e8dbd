"""The commands, as somebody types them: real processes."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.config import ROOT

pytestmark = pytest.mark.slow
KEY = "a-key-for-tests-that-is-long-enough-to-sign"


def leerreis(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LEERREIS_")}
    own = {"LEERREIS_DATA": str(folder), "LEERREIS_SECRET_KEY": KEY, **settings}
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "app", *arguments],
        cwd=ROOT,
        env=clean | own,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def assert_refused(answer: subprocess.CompletedProcess[str], words: str) -> None:
    assert answer.returncode == 1
    assert words in answer.stderr
    assert "Traceback" not in answer.stderr
    assert len(answer.stderr.strip().splitlines()) == 1


def test_a_new_installation_becomes_ready_in_two_steps(tmp_path: Path) -> None:
    assert_refused(leerreis(tmp_path, "ready"), "./leerreis migrate")
    assert leerreis(tmp_path, "migrate").returncode == 0

    ready = leerreis(tmp_path, "ready")
    assert json.loads(ready.stdout)["port"] == 8000
    assert "In orde" in leerreis(tmp_path, "doctor").stdout


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"LEERREIS_SECRET_KEY": "short"}, "LEERREIS_SECRET_KEY"),
        ({"LEERREIS_SECRETKEY": KEY}, "Bedoelt u LEERREIS_SECRET_KEY?"),
        (
            {"LEERREIS_DATABASE_URL": "postgresql+psycopg://nobody@127.0.0.1:1/x"},
            "LEERREIS_DATABASE_URL",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    tmp_path: Path, settings: dict[str, str], words: str
) -> None:
    assert_refused(leerreis(tmp_path, "ready", **settings), words)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"LEERREIS_DATABASE_URL": "mysql://x"}, "postgresql+psycopg://"),
        ({"LEERREIS_DATABASE_URL": "postgresql+psycopg://x@127.0.0.1:1/x"}, "niet te bereiken"),
        ({"LEERREIS_THEME": "/nergens.css"}, "/nergens.css is er niet"),
        ({"LEERREIS_SECRET_KEY": "a" * 40}, "geen herhaling"),
    ],
)
def test_migrating_says_what_is_wrong_as_well(
    tmp_path: Path, settings: dict[str, str], words: str
) -> None:
    assert_refused(leerreis(tmp_path, "migrate", **settings), words)


def test_an_administrator_needs_tables(tmp_path: Path) -> None:
    who = ("--email", "a@b.example", "--name", "A", "--organisation", "Hilversum", "--invite")

    assert_refused(leerreis(tmp_path, "accounts", "create-admin", *who), "./leerreis migrate")


def test_tables_of_a_newer_version_are_left_alone(tmp_path: Path) -> None:
    leerreis(tmp_path, "migrate")
    with sqlite3.connect(tmp_path / "leerreis.sqlite3") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    assert_refused(leerreis(tmp_path, "migrate"), "nieuwer")


@pytest.mark.parametrize(("number", "words"), [("0000", "ouder"), ("9999", "nieuwer")])
def test_another_version_of_the_tables_is_refused(tmp_path: Path, number: str, words: str) -> None:
    leerreis(tmp_path, "migrate")
    with sqlite3.connect(tmp_path / "leerreis.sqlite3") as database:
        database.execute("UPDATE alembic_version SET version_num = ?", (number,))
    database.close()

    assert_refused(leerreis(tmp_path, "ready"), words)


def test_a_broken_course_tells_all_that_is_wrong_and_never_starts(tmp_path: Path) -> None:
    course = tmp_path / "course"
    course.mkdir()
    (course / "course.toml").write_text('id = "x"\nmodules = ["weg"]\n')
    answer = leerreis(tmp_path, "content", "check", str(tmp_path))

    assert answer.returncode == 1
    assert "course/course.toml" in answer.stdout
    assert leerreis(tmp_path, "content", "publish", LEERREIS_CONTENT=str(tmp_path)).returncode == 1


def test_a_course_is_told_in_numbers(tmp_path: Path) -> None:
    answer = leerreis(tmp_path, "content", "report")

    assert answer.returncode == 0
    assert answer.stdout.splitlines()[-1].startswith("Samen")


def test_a_broken_course_leaves_the_running_one_as_it_was(tmp_path: Path) -> None:
    leerreis(tmp_path, "content", "publish")
    pointer = sorted(path for path in (tmp_path / "content").iterdir() if path.is_file())
    before = {path: path.read_bytes() for path in pointer}
    leerreis(tmp_path, "content", "publish", LEERREIS_CONTENT=str(tmp_path / "nothing"))

    assert {path: path.read_bytes() for path in pointer} == before


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert_refused(leerreis(tmp_path / "file" / "below", "ready"), "LEERREIS_DATA")


def test_files_that_belong_to_nothing_are_swept(tmp_path: Path) -> None:
    assert_refused(leerreis(tmp_path, "sweep-files"), "./leerreis migrate")
    assert leerreis(tmp_path, "migrate").returncode == 0
    stray = tmp_path / "files" / "zonder-document" / "x"
    stray.parent.mkdir(parents=True)
    stray.write_text("x")

    assert leerreis(tmp_path, "sweep-files").stdout == "Weggehaald: 1.\n"
    assert not stray.exists()
