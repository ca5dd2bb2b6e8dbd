"""Compiled courses on disk: one file per version, the files that learners get, and a pointer.

Web workers read only this; it does not need Markdown. Old versions stay: what people did refers
to them.
"""

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from app.content.course import Course
from app.content.items import Asset
from app.content.problems import BrokenCourseError, Problem

_POINTER = "current"
_ASSETS = "assets"
_VERSION = re.compile(r"[0-9a-f]{12}")


class NoCourseError(Exception):
    """There is no compiled course here that can be used."""

    message = "Er is nog geen cursus gepubliceerd, of hij is niet te lezen."


def compile_to(course: Course, root: Path, folder: Path) -> str:
    """Write a course, and the files that belong to it, next to the earlier versions."""
    for asset in course.assets:
        _keep(asset, root, folder)
    with _whole(folder / f"{course.version}.json") as file:
        file.write(course.model_dump_json().encode())
    return course.version


def switch(folder: Path, version: str) -> None:
    """Make a compiled version the one that is given, in one move."""
    load_version(folder, version)  # what cannot be read is never pointed at
    with _whole(folder / _POINTER) as file:
        file.write(f"{version}\n".encode())


def current_version(folder: Path) -> str:
    """Return the version that the pointer names."""
    try:
        version = (folder / _POINTER).read_text(encoding="ascii").strip()
    except (OSError, ValueError) as error:
        raise NoCourseError(NoCourseError.message) from error
    if not _VERSION.fullmatch(version):
        raise NoCourseError(NoCourseError.message)
    return version


def load_current(folder: Path) -> Course:
    """Return the course that is given now."""
    return load_version(folder, current_version(folder))


def load_version(folder: Path, version: str) -> Course:
    """Return a course as it was in this version."""
    try:
        return Course.model_validate_json((folder / f"{version}.json").read_bytes())
    except (OSError, ValueError) as error:
        raise NoCourseError(NoCourseError.message) from error


def asset_path(folder: Path, asset: Asset) -> Path:
    """Return where the compiled copy of a file lies."""
    return folder / _ASSETS / asset.hash / asset.name


class Published:
    """The course that is given, seen anew when the pointer has moved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: tuple[int, int] | None = None
        self._course: Course | None = None

    def course(self) -> Course:
        """Return the course as it is now; a new one that cannot be read leaves the old one."""
        seen = self._pointer()
        if self._course is None or seen != self._seen:
            try:
                self._course = load_current(self._folder)
            except NoCourseError:
                if self._course is None:
                    raise
            self._seen = seen
        return self._course

    def asset_file(self, asset: Asset) -> Path:
        """Return where a picture or worksheet lies."""
        return asset_path(self._folder, asset)

    def _pointer(self) -> tuple[int, int] | None:
        """Return something that differs when the pointer was moved."""
        try:
            found = (self._folder / _POINTER).stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ino


def _keep(asset: Asset, root: Path, folder: Path) -> None:
    """Copy a file that learners get, unless it is there already."""
    target = asset_path(folder, asset)
    if target.is_file() and target.stat().st_size == asset.size:
        return
    with (root / asset.source).open("rb") as source, _whole(target) as file:
        if not hashlib.file_digest(source, "sha256").hexdigest().startswith(asset.hash):
            raise BrokenCourseError([_changed(asset)])
        source.seek(0)
        shutil.copyfileobj(source, file)


def _changed(asset: Asset) -> Problem:
    message = "Dit bestand veranderde tijdens het publiceren."
    return Problem(asset.source, None, "", message, "Publiceer de cursus nog een keer.")


@contextmanager
def _whole(path: Path) -> Iterator[IO[bytes]]:
    """Write a file that is there entirely or not at all, also after a power cut."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
