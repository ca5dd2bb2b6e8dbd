import sys
from pathlib import Path

from launcher.watched import Program, last_lines, run_watched


def python(code: str, folder: Path) -> Program:
    return Program([sys.executable, "-S", "-c", code], folder)


def test_each_line_is_shown_and_logged(tmp_path: Path) -> None:
    log, seen = tmp_path / "var" / "log", list[str]()

    code = run_watched(python("print('een'); print('twee')", tmp_path), log, seen.append)

    assert code == 0
    assert [line for line in seen if line] == ["een", "twee"]
    assert log.read_text().endswith("een\ntwee\n")


def test_a_failure_is_returned(tmp_path: Path) -> None:
    assert run_watched(python("raise SystemExit(3)", tmp_path), tmp_path / "log", print) == 3


def test_errors_are_in_the_log_too(tmp_path: Path) -> None:
    log = tmp_path / "log"

    run_watched(python("import sys; sys.exit('kapot')", tmp_path), log, lambda _: None)

    assert last_lines(log).endswith("kapot")


def test_only_the_end_of_a_long_log_is_shown(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("".join(f"{number}\n" for number in range(100)))

    assert last_lines(log).splitlines()[0] == "88"


def test_it_runs_in_its_folder_and_environment(tmp_path: Path) -> None:
    seen = list[str]()
    code = "import os; print(os.environ['KLEUR'], os.getcwd())"
    command = [sys.executable, "-S", "-c", code]

    run_watched(Program(command, tmp_path, {"KLEUR": "groen"}), tmp_path / "log", seen.append)

    assert f"groen {tmp_path}" in seen
