"""Where files lie: in a folder of their owner, under the hash of what is in them.

A file is written whole before it gets its name, so that under a hash there is never half a file.
Who adds to an owner or takes away holds that owner in the database: two never do so at once.
"""

import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Collection
from pathlib import Path

OWNER = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
UNFINISHED = ".unfinished"
ABANDONED = 3600  # seconds after which nobody is still writing


def digest_of(content: bytes) -> str:
    """Return the hash under which a file lies."""
    return hashlib.sha256(content).hexdigest()


class Shelf:
    """The files of all owners in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, owner: str, content: bytes) -> str:
        """Keep a file, and return its hash. On return it survives a power cut."""
        digest = digest_of(content)
        place = self._place(owner)
        if not (place / digest).exists():
            self._make(place)
            _write(place, digest, content)
        return digest

    def find(self, owner: str, digest: str) -> Path | None:
        """Return where a file lies, if it is there."""
        path = self._place(owner) / digest
        return path if DIGEST.fullmatch(digest) and path.is_file() else None

    def owners(self) -> list[str]:
        """Return who has files, or had."""
        if not self.folder.is_dir():
            return []
        return sorted(one.name for one in self.folder.iterdir() if OWNER.fullmatch(one.name))

    def strays(self, owner: str, known: Collection[str]) -> list[Path]:
        """Return what lies there and is not known, or was never finished."""
        place = self._place(owner)
        if not place.is_dir():
            return []
        return [one for one in place.iterdir() if one.name not in known and not _is_busy(one)]

    def keep_only(self, owner: str, known: Collection[str]) -> int:
        """Take everything of an owner away that is not known; return how many files. Idempotent."""
        gone = self.strays(owner, known)
        for one in gone:
            one.unlink(missing_ok=True)
        place = self._place(owner)
        if place.is_dir():
            _sync_folder(place)
        if not known:
            shutil.rmtree(place, ignore_errors=True)
        return len(gone)

    def _place(self, owner: str) -> Path:
        if not OWNER.fullmatch(owner):
            raise ValueError(owner)
        return self.folder / owner

    def _make(self, place: Path) -> None:
        for folder in (self.folder, place):
            if not folder.is_dir():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                _sync_folder(folder.parent)


def _write(place: Path, digest: str, content: bytes) -> None:
    unfinished = place / f"{secrets.token_hex(8)}{UNFINISHED}"
    try:
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(place / digest)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
    _sync_folder(place)


def _sync_folder(folder: Path) -> None:
    """Let the names in a folder survive a power cut too."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _is_busy(path: Path) -> bool:
    """Whether somebody may still be writing this."""
    try:
        age = time.time() - path.stat().st_mtime
    except OSError:
        return True  # it went away while we looked
    return path.name.endswith(UNFINISHED) and age < ABANDONED
