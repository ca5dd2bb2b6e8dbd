"""All files of a course on disk, as far as they may be read."""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from app.content.files.kinds import media_type, size_in_words, size_limit
from app.content.problems import Problems, Spot

FOLDERS = ("course", "modules", "exercises")
_SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")
_MOST_FILES = 5000

Look = frozenset[tuple[str, int, int]]


@dataclass(frozen=True)
class Tree:
    """The files of a course, by their name below its root."""

    root: Path
    files: Mapping[str, Path]

    def below(self, folder: str, suffix: str = "") -> list[str]:
        """Return the names of the files in this folder itself, in order."""
        return [n for n in self.files if n.rpartition("/")[0] == folder and n.endswith(suffix)]

    def folders(self, parent: str) -> list[str]:
        """Return the folders in this folder that hold at least one file."""
        depth = parent.count("/") + 1
        inside = (n.split("/") for n in self.files if n.startswith(f"{parent}/"))
        return sorted({"/".join(parts[: depth + 1]) for parts in inside if len(parts) > depth + 1})

    def __contains__(self, name: str) -> bool:
        return name in self.files


def walk(root: Path, problems: Problems) -> Tree:
    """Find every file of the course, and report those that may not be there."""
    root = root.resolve()
    _report_missing_folders(root, problems)
    files: dict[str, Path] = {}
    for path in sorted(Path(entry.path) for entry in _entries(root)):
        name = path.relative_to(root).as_posix()
        if _may_be_read(root, name, path, problems):
            files[name] = path
        if len(files) > _MOST_FILES:
            message = f"De cursus heeft meer dan {_MOST_FILES} bestanden."
            problems.add(Spot(name), message, "Wijst LEERREIS_CONTENT naar de goede map?")
            break
    return Tree(root, files)


def look(root: Path) -> Look:
    """Return something that differs when a file was changed, added or taken away."""
    seen = []
    for entry in _entries(root):
        try:
            found = entry.stat()
        except OSError:
            continue  # an editor is just replacing it
        seen.append((entry.path, found.st_mtime_ns, found.st_size))
    return frozenset(seen)


def _report_missing_folders(root: Path, problems: Problems) -> None:
    for folder in FOLDERS:
        if not (root / folder).is_dir():
            problems.add(
                Spot(f"{folder}/"),
                f"De map '{folder}' ontbreekt.",
                f"Maak de map '{folder}' naast de andere mappen van de cursus.",
            )


def _entries(root: Path) -> Iterator[os.DirEntry[str]]:
    """Give every file and every link that is not hidden and not a draft.

    Each page of whoever writes the course looks at all of them, so no Path is made for it.
    """
    waiting = [os.fspath(root / top) for top in FOLDERS]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as inside:  # not there, or just gone
            for entry in inside:
                if not _is_ours(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    yield entry


def _is_ours(name: str) -> bool:
    """Tell whether a name counts: hidden files, drafts and the copies of editors do not."""
    return not name.startswith((".", "_", "#")) and not name.endswith("~")


def _may_be_read(root: Path, name: str, path: Path, problems: Problems) -> bool:
    wrong_name = _name_reason(name)
    if wrong_name:
        problems.add(Spot(name), *wrong_name)  # still read: what is in it is not missing
    reason = _link_reason(root, path) or _kind_reason(name, path)
    if reason:
        problems.add(Spot(name), *reason)
    return reason is None


def _link_reason(root: Path, path: Path) -> tuple[str, str] | None:
    if not path.is_symlink():
        return None
    if not path.resolve().is_relative_to(root):
        return ("Deze koppeling wijst buiten de cursus.", "Zet het bestand zelf in deze map.")
    if not path.is_file():
        return (
            "Deze koppeling wijst niet naar een bestand.",
            "Haal die weg, of zet het bestand zelf in deze map.",
        )
    return None


def _name_reason(name: str) -> tuple[str, str] | None:
    for part in PurePosixPath(name).parts:
        if not _SAFE_NAME.fullmatch(part):
            return (
                f"De naam '{part}' kan niet.",
                "Gebruik alleen kleine letters, cijfers, streepjes en punten.",
            )
    return None


def _kind_reason(name: str, path: Path) -> tuple[str, str] | None:
    suffix = PurePosixPath(name).suffix
    limit = size_limit(suffix)
    if limit is None:
        return (
            f"Dit soort bestand ('{suffix or path.name}') hoort niet in een cursus.",
            "Haal het weg, of laat de naam met _ beginnen.",
        )
    size = path.stat().st_size
    if size > limit:
        return (
            f"Dit bestand is te groot: {size_in_words(size)}.",
            f"Maak het kleiner dan {size_in_words(limit)}.",
        )
    if media_type(suffix) and size == 0:
        return ("Dit bestand is leeg.", "Zet het goede bestand op deze plek.")
    return None
