"""The course for whoever is writing it: a saved file is seen at once."""

from pathlib import Path
from threading import Lock

from app.content.course import Course
from app.content.files.tree import Look, look
from app.content.items import Asset
from app.content.problems import BrokenCourseError, Problem
from app.content.reading import read_course


class Watched:
    """Reads the course again when a file changed, and keeps the last one that was good."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = Lock()
        self._seen: Look | None = None
        self._course: Course | None = None
        self._problems: tuple[Problem, ...] = ()

    def course(self) -> Course:
        """Return the course as it is now, or as it last was; raise if it was never good."""
        with self._lock:
            seen = look(self._root)
            if seen != self._seen:
                self._read()
                self._seen = seen
            if self._course is None:
                raise BrokenCourseError(self._problems)
            return self._course

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the files as they are now."""
        return self._problems

    def asset_file(self, asset: Asset) -> Path:
        """Return where a picture or worksheet lies."""
        return self._root / asset.source

    def _read(self) -> None:
        try:
            self._course = read_course(self._root)
        except BrokenCourseError as error:
            self._problems = error.problems
        else:
            self._problems = ()
