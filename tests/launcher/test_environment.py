import json
import re
import sys
from pathlib import Path

import pytest

from launcher.checkout import CHECK_LOCK, RUNTIME_LOCK, Checkout, this_checkout
from launcher.environment import fingerprint, install, is_current, run_python, write_stamp
from launcher.errors import RefusedError
from tests.launcher.small_wheels import make_wheel

_PIN = re.compile(r"^([\w.\[\]-]+==[^ \\]+)", re.MULTILINE)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A project without any package: what is left is the making of the environment."""
    (tmp_path / "app").mkdir()
    (tmp_path / RUNTIME_LOCK).touch()
    (tmp_path / CHECK_LOCK).write_text("# more\n")
    return Checkout(tmp_path)


@pytest.fixture
def installed(checkout: Checkout) -> Checkout:
    """The same, with an environment that stands as if it were installed."""
    checkout.python.parent.mkdir(parents=True)
    checkout.python.symlink_to(sys.executable)
    (checkout.venv / "lib").mkdir()
    write_stamp(checkout, RUNTIME_LOCK)
    return checkout


@pytest.mark.slow
def test_from_nothing_to_an_environment(checkout: Checkout) -> None:
    install(checkout, RUNTIME_LOCK)

    assert is_current(checkout, RUNTIME_LOCK)
    assert run_python(checkout, "-c", "import sys; print(sys.prefix)").stdout.strip() == str(
        checkout.venv
    )


def test_what_is_installed_is_current(installed: Checkout) -> None:
    assert is_current(installed, RUNTIME_LOCK)


def test_a_changed_lock_is_not_current(installed: Checkout) -> None:
    (installed.root / RUNTIME_LOCK).write_text("# something else\n")

    assert not is_current(installed, RUNTIME_LOCK)


def test_the_tools_for_testing_are_asked_for_apart(installed: Checkout) -> None:
    assert not is_current(installed, CHECK_LOCK)


def test_who_has_the_tools_for_testing_has_the_rest(installed: Checkout) -> None:
    install(installed, CHECK_LOCK)

    assert is_current(installed, RUNTIME_LOCK)


def test_an_environment_that_was_moved_is_not_current(installed: Checkout) -> None:
    moved = Checkout(installed.root / "elsewhere")
    moved.root.mkdir()
    for name in (".venv", RUNTIME_LOCK):
        (installed.root / name).rename(moved.root / name)

    assert not is_current(moved, RUNTIME_LOCK)


def test_an_environment_without_its_python_is_not_current(installed: Checkout) -> None:
    installed.python.unlink()

    assert not is_current(installed, RUNTIME_LOCK)


def test_a_damaged_stamp_is_not_current(installed: Checkout) -> None:
    (installed.venv / "leerreis.json").write_text("{")

    assert not is_current(installed, RUNTIME_LOCK)


@pytest.mark.slow
def test_an_interrupted_install_is_begun_again(installed: Checkout) -> None:
    (installed.venv / "half-a-package").touch()
    (installed.venv / "installing").touch()

    install(installed, RUNTIME_LOCK)

    assert is_current(installed, RUNTIME_LOCK)
    assert not (installed.venv / "half-a-package").exists()
    assert not (installed.venv / "installing").exists()


def test_a_failed_install_says_so_and_leaves_no_stamp(installed: Checkout) -> None:
    (installed.root / RUNTIME_LOCK).write_text("not a requirement at all\n")

    with pytest.raises(RefusedError, match="Het installeren is niet gelukt"):
        install(installed, RUNTIME_LOCK)

    assert not (installed.venv / "leerreis.json").exists()
    assert (installed.venv / "installing").exists()


@pytest.mark.slow
def test_a_lock_installs_when_something_newer_has_come_out(
    checkout: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = tmp_path / "shop"
    shop.mkdir()
    lines = [make_wheel(shop, "above", "1.0", "below[more]>=1"), make_wheel(shop, "below", "1.0")]
    make_wheel(shop, "below", "2.0")
    (checkout.root / RUNTIME_LOCK).write_text("".join(lines))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shop))

    install(checkout, RUNTIME_LOCK)

    said = run_python(checkout, "-c", "import above, below; print(above.version, below.version)")
    assert said.stdout.strip() == "1.0 1.0"


def test_the_locks_leave_nothing_out() -> None:
    said = run_python(this_checkout(), "-m", "pip", "check")

    assert said.stdout.strip() == "No broken requirements found."


def test_the_stamp_names_every_lock(installed: Checkout) -> None:
    install(installed, CHECK_LOCK)

    stamp = json.loads((installed.venv / "leerreis.json").read_text())

    assert stamp[RUNTIME_LOCK] == fingerprint(installed.root / RUNTIME_LOCK)
    assert stamp[CHECK_LOCK] == fingerprint(installed.root / CHECK_LOCK)


def test_the_check_lock_holds_every_pin_of_the_runtime_lock() -> None:
    root = this_checkout().root
    runtime, check = (
        set(_PIN.findall((root / name).read_text())) for name in (RUNTIME_LOCK, CHECK_LOCK)
    )

    assert runtime
    assert runtime <= check
