import subprocess
import sys
from pathlib import Path

import pytest

from launcher.errors import RefusedError
from launcher.lock import alone

HOLD = """
import sys
from pathlib import Path
from launcher.lock import alone
with alone(Path(sys.argv[1]), lambda: None):
    print("held", flush=True)
    sys.stdin.read()
"""


def refuse() -> None:
    raise RefusedError("bezet")


def hold(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(path)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_the_second_is_refused(tmp_path: Path) -> None:
    with hold(tmp_path / "lock") as holder:
        with pytest.raises(RefusedError, match="bezet"), alone(tmp_path / "lock", refuse):
            raise AssertionError("two at once")
        holder.kill()


def test_a_killed_holder_leaves_no_lock(tmp_path: Path) -> None:
    with hold(tmp_path / "lock") as holder:
        holder.kill()
        holder.wait()

    with alone(tmp_path / "lock", refuse):
        pass


def test_one_who_may_wait_gets_a_turn(tmp_path: Path) -> None:
    with hold(tmp_path / "lock") as holder, alone(tmp_path / "lock", holder.kill):
        holder.wait()


def test_a_folder_can_be_locked_too(tmp_path: Path) -> None:
    with alone(tmp_path, refuse), pytest.raises(RefusedError), alone(tmp_path, refuse):
        pass
