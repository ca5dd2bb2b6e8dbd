"""After a crash of the launcher: end what it started and still runs (on Linux)."""

import contextlib
import os
import signal
from pathlib import Path

MARK = "SUPERVISED_BY_LEERREIS"  # in the environment of everything that the launcher starts


def mark(data: Path) -> dict[str, str]:
    """Return what tells our processes from those of another data folder."""
    return {MARK: str(data)}


def end_leftovers(data: Path) -> list[int]:
    """Kill every process that was started for this data folder; the caller holds its lock."""
    wanted = f"{MARK}={data}".encode()
    found = [pid for pid in _process_ids() if wanted in _environment(pid)]
    for pid in found:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return found


def _process_ids() -> list[int]:
    own = os.getpid()
    names = (path.name for path in Path("/proc").glob("[0-9]*"))
    return [pid for pid in map(int, names) if pid != own]


def _environment(pid: int) -> list[bytes]:
    try:
        return Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return []  # somebody else's, or just gone
