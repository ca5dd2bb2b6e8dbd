from pathlib import Path

import pytest

from tests.guards.removing import ROOT, Guard, guards, without

ONE = Guard("one", "door.py", "if locked:", "if False:", "tests/test_door.py::test_it")


@pytest.mark.parametrize("guard", guards(), ids=lambda guard: guard.name)
def test_each_guard_stands_where_the_list_says_and_so_does_its_test(guard: Guard) -> None:
    file, _, name = guard.test.partition("::")

    assert guard.times_in(ROOT) == 1
    assert f"def {name}" in (ROOT / file).read_text("utf-8")


@pytest.mark.parametrize("guard", guards(), ids=lambda guard: guard.name)
def test_the_page_about_guards_names_each(guard: Guard) -> None:
    assert guard.name in (ROOT / "docs/guards.md").read_text("utf-8")


def test_a_guard_that_was_taken_away_comes_back(tmp_path: Path) -> None:
    door = tmp_path / "door.py"
    door.write_text("if locked:\n    stay()\n")

    with without(ONE, tmp_path):
        assert door.read_text() == "if False:\n    stay()\n"
    assert ONE.times_in(tmp_path) == 1
