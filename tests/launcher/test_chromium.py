from pathlib import Path

import pytest

from launcher.checkout import Checkout
from launcher.chromium import candidates, find


def program(path: Path, code: int = 0) -> str:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\nexit {code}\n")
    path.chmod(0o755)
    return str(path)


def test_the_chosen_one_is_the_only_candidate(tmp_path: Path) -> None:
    program(tmp_path / "chromium")
    settings = {"LEERREIS_CHROMIUM": "/opt/chrome", "PATH": str(tmp_path)}

    assert list(candidates(settings)) == ["/opt/chrome"]


def test_else_it_is_looked_for_on_the_path(tmp_path: Path) -> None:
    found = program(tmp_path / "google-chrome")

    assert list(candidates({"PATH": str(tmp_path)})) == [found]


def test_one_that_starts_is_taken(tmp_path: Path) -> None:
    found = program(tmp_path / "chromium")

    assert find(Checkout(tmp_path), {"PATH": str(tmp_path)}) == found


@pytest.mark.parametrize("python", ["exit 1", "echo /nowhere/chrome"])
def test_a_stub_that_does_not_start_is_not_taken(tmp_path: Path, python: str) -> None:
    program(tmp_path / "chromium", code=1)
    checkout = Checkout(tmp_path)
    checkout.python.parent.mkdir(parents=True)
    checkout.python.write_text(f"#!/bin/sh\n{python}\n")
    checkout.python.chmod(0o755)

    assert find(checkout, {"PATH": str(tmp_path)}) == ""
