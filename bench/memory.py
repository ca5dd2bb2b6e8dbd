"""The memory of a running Leerreis: what its processes take, each shared page counted once."""

from dataclasses import dataclass
from pathlib import Path

KILOBYTE = 1024
PROC = Path("/proc")


@dataclass(frozen=True)
class Process:
    """One process of the tree."""

    pid: int
    command: str
    proportional: int  # bytes; a page that n processes share counts for 1/n in each
    resident: int


def tree(root: int) -> list[Process]:
    """Return a process and everything that it started, and that started."""
    found = [_process(root)]
    for path in PROC.glob(f"{root}/task/*/children"):
        for child in path.read_text().split():
            found += tree(int(child))
    return found


def _process(pid: int) -> Process:
    words = (PROC / str(pid) / "cmdline").read_bytes().decode(errors="replace").split("\0")
    sizes = {}
    for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines()[1:]:
        name, size, *_unit = line.split()
        sizes[name] = int(size) * KILOBYTE
    command = " ".join(word.rpartition("/")[2] for word in words if word)
    return Process(pid, command, sizes["Pss:"], sizes["Rss:"])
