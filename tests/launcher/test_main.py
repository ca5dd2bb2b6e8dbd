import re
import subprocess
import sys
from pathlib import Path

import pytest

from launcher.checkout import Checkout, this_checkout
from launcher.lock import alone
from launcher.main import COMMANDS, HELP, INTERRUPTED, main
from launcher.terminal import say
from tests.launcher.site_on_trial import PATIENCE
from tests.launcher.small_checkout import leerreis, small_checkout


@pytest.mark.parametrize("typed", [[], ["--help"], ["help"], ["demo", "--help"]])
def test_help_is_in_dutch_and_needs_no_set_up(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(typed) == 0

    assert "Gebruik: ./leerreis OPDRACHT" in capsys.readouterr().out


def test_help_names_every_command() -> None:
    named = set(re.findall(r"[a-z-]+", HELP))

    assert named >= set(COMMANDS) - {"ready"}


def test_a_typing_error_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dmeo"]) == 2

    said = capsys.readouterr().err
    assert said == "De opdracht 'dmeo' bestaat niet. Bedoelt u 'demo'?\n"


def test_a_wrong_option_is_refused_before_anything_is_installed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["demo", "--prot", "8000"]) == 2

    assert "'--prot' bestaat niet" in capsys.readouterr().err


def test_other_commands_reach_the_application_where_the_person_stands(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()  # another one that happens to be here
    typed = ("content", "check", "een map", "--streng")

    process = leerreis(small_checkout(tmp_path / "checkout"), *typed)
    said, _ = process.communicate(timeout=PATIENCE)

    assert process.returncode == 7
    assert said == f"gekregen: content check een map --streng {tmp_path}\n"


def test_answers_for_another_program_are_not_mixed_with_our_own_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("launcher.main.prepare", lambda *_: say("Even wachten ..."))
    monkeypatch.setattr("launcher.main._do_once", lambda *_: 0)

    assert main(["check-questions"]) == 0
    assert capsys.readouterr() == ("", "Even wachten ...\n")


def test_setup_says_that_all_is_there(tmp_path: Path) -> None:
    process = leerreis(small_checkout(tmp_path / "checkout"), "setup")
    said, _ = process.communicate(timeout=PATIENCE)

    assert (process.returncode, said) == (0, "Alles staat klaar.\n")


def test_two_at_once_wait_for_each_other(tmp_path: Path) -> None:
    checkout: Checkout = small_checkout(tmp_path / "checkout")
    with alone(checkout.root, lambda: None):
        process = leerreis(checkout, "setup")
        assert process.stdout is not None
        first = process.stdout.readline()

    said, _ = process.communicate(timeout=PATIENCE)
    assert first.startswith("Leerreis wordt al klaargezet door een andere opdracht")
    assert (process.returncode, said) == (0, "Alles staat klaar.\n")


def test_what_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    process = leerreis(
        small_checkout(tmp_path / "checkout"), "demo", "--data", str(tmp_path / "file" / "data")
    )
    _, complaint = process.communicate(timeout=PATIENCE)

    assert process.returncode == 1
    assert complaint.startswith("Dat lukte niet:")
    assert complaint.count("\n") == 1


def test_ctrl_c_is_no_error_with_a_trace(tmp_path: Path) -> None:
    checkout = small_checkout(tmp_path / "checkout")
    with alone(checkout.root, lambda: None):
        process = leerreis(checkout, "setup")
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(2)
        _, complaint = process.communicate(timeout=PATIENCE)

    assert process.returncode == INTERRUPTED
    assert complaint == "Afgebroken. Dezelfde opdracht gaat straks verder.\n"


def test_the_launcher_needs_only_the_standard_library() -> None:
    code = "import sys; sys.path.insert(0, '.'); import launcher.main, launcher.suite"

    bare = [sys.executable, "-I", "-S", "-c", code]

    subprocess.run(bare, cwd=this_checkout().root, check=True)
