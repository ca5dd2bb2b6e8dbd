import subprocess
import sys
import threading
from pathlib import Path

import pytest
from flask import Flask
from typing_extensions import override

from app import create_app
from app.db import db
from app.jobs import enqueue
from app.jobs.worker import feed, make_huey, without
from tests.settings import COURSE, test_settings


class Looks(threading.Event):
    """Stops after so many looks at the table, without a pause."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._left = most

    @override
    def wait(self, timeout: float | None = None) -> bool:
        self._left -= 1
        if self._left == 0:
            self.set()
        return self.is_set()


def test_every_row_that_is_due_is_handed_over_once(app: Flask) -> None:
    enqueue("mail.send", mail_id=1)
    db.session.commit()
    handed: list[int] = []

    feed(app, handed.append, Looks(3))

    assert len(handed) == len(set(handed)) > 0


def test_the_feeder_outlives_a_database_that_is_away(tmp_path: Path) -> None:
    without_tables = create_app(test_settings(tmp_path, f"sqlite:///{tmp_path / 'empty.sqlite3'}"))
    stop = Looks(1)

    feed(without_tables, lambda _job_id: None, stop)

    assert stop.is_set()


def test_messages_in_the_queue_are_signed(tmp_path: Path) -> None:
    queue = make_huey(test_settings(tmp_path, "sqlite://"))

    assert type(queue.serializer).__name__ == "SignedSerializer"


def test_the_queue_loads_no_driver_that_it_does_not_use(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from app.jobs.worker import make_huey
from tests.settings import test_settings
make_huey(test_settings(Path(sys.argv[1]), ''))
assert 'huey' in sys.modules
print(sorted({'psycopg', 'structlog', 'rich'} & set(sys.modules)))
"""
    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=COURSE,
        check=True,
        capture_output=True,
        text=True,
    )

    assert said.stdout == "[]\n"


@pytest.mark.parametrize("present", [True, False])
def test_what_was_left_out_can_be_loaded_afterwards(present: bool) -> None:  # noqa: FBT001
    import wave  # noqa: F401, PLC0415 - any module will do

    if not present:
        del sys.modules["wave"]
    with without("wave"):
        assert (sys.modules["wave"] is not None) is present

    assert ("wave" in sys.modules) is present
