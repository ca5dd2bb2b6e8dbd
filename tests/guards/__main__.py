"""Take every guard away, one at a time; end with 1 when a test did not notice."""

import sys
import tempfile
from pathlib import Path

from tests.guards.removing import RED, copied, ends_with, guards, without


def main() -> int:
    """Print what happened to each guard; return how many were not missed."""
    unmissed = 0
    with tempfile.TemporaryDirectory() as folder:
        root = copied(Path(folder))
        if ends_with(root, *(guard.test for guard in guards())):
            print("The tests are red with every guard in its place.")  # noqa: T201
            return 1
        for guard in guards():
            with without(guard, root):
                is_missed = ends_with(root, guard.test) == RED
            unmissed += not is_missed
            print("red  " if is_missed else "GREEN", guard.name, flush=True)  # noqa: T201
    return unmissed


if __name__ == "__main__":
    sys.exit(min(main(), 1))
