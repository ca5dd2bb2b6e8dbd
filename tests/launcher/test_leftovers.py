import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher.leftovers import end_leftovers, mark
from tests.launcher.site_on_trial import lives, wait_until


@pytest.fixture
def orphan(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(["sleep", "60"], env={**os.environ, **mark(tmp_path)}) as process:
        yield process
        process.kill()


def test_what_was_started_for_this_folder_is_ended(
    orphan: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    assert end_leftovers(tmp_path) == [orphan.pid]

    wait_until(lambda: not lives(orphan.pid))


def test_what_was_started_for_another_folder_stays(
    orphan: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    assert end_leftovers(tmp_path / "other") == []

    assert lives(orphan.pid)
