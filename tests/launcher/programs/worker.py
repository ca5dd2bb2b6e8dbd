"""A tiny worker: says that it runs, and that it was asked to stop."""

import os
import signal
import sys
from pathlib import Path

folder = Path(sys.argv[1])


def note(name: str) -> None:
    with (folder / name).open("a") as file:
        file.write(f"{os.getpid()}\n")


def stop(*_: object) -> None:
    note("worker-drained")
    sys.exit(0)


signal.signal(signal.SIGTERM, stop)
note("worker")
while True:
    signal.pause()
