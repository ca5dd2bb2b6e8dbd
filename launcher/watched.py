"""Run a program whose output goes to a log, while the terminal shows how far it is."""

import os
import selectors
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

TICK = 0.25
LAST_LINES = 12


@dataclass(frozen=True)
class Program:
    """What to run, where, and with what in its environment."""

    command: Sequence[str | Path]
    folder: Path
    environment: Mapping[str, str] | None = None


def run_watched(program: Program, log: Path, look: Callable[[str], None]) -> int:
    """Run it; `look` gets every line, and an empty one each tick. Return the exit code."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as out:
        out.write(f"\n$ {' '.join(map(str, program.command))}\n".encode())
        process = subprocess.Popen(
            program.command,
            cwd=program.folder,
            env=program.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        with process:
            try:
                _follow(process, out, look)
            except BaseException:
                process.terminate()
                raise
    return process.returncode


def _follow(process: subprocess.Popen[bytes], out: BinaryIO, look: Callable[[str], None]) -> None:
    pipe = process.stdout
    if pipe is None:
        return
    waiting = b""
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while True:
            chunk = os.read(pipe.fileno(), 65536) if selector.select(TICK) else None
            if chunk == b"":
                return
            out.write(chunk or b"")
            *lines, waiting = (waiting + (chunk or b"")).split(b"\n")
            for line in lines or [b""]:
                look(line.decode(errors="replace").strip())


def last_lines(log: Path) -> str:
    """Return the end of the log: what an installer said before it gave up."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(lines[-LAST_LINES:])
