"""What is wrong with a course, in words for its author."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import groupby


@dataclass(frozen=True)
class Spot:
    """Where something stands: a file, a line when there is one, and a place in words."""

    file: str
    line: int | None = None
    place: str = ""


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, where it stands, and what to write instead."""

    file: str
    line: int | None
    place: str
    message: str
    suggestion: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        place = f" ({self.place})" if self.place else ""
        suggestion = f" {self.suggestion}" if self.suggestion else ""
        return f"{where}: {self.message}{suggestion}{place}"


class BrokenCourseError(Exception):
    """The course cannot be used; every problem that was found is in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(report(self.problems))


class Problems:
    """Collects what is wrong, so that an author sees everything at once."""

    def __init__(self) -> None:
        self._found: dict[Problem, None] = {}

    def add(self, spot: Spot, message: str, suggestion: str = "") -> None:
        """Write down one problem; the same problem twice is one problem."""
        problem = Problem(spot.file, spot.line, spot.place, message, suggestion)
        self._found.setdefault(problem)

    def all(self) -> tuple[Problem, ...]:
        """Return every problem, by file and line."""
        return tuple(sorted(self._found, key=lambda p: (p.file, p.line or 0, p.place, p.message)))

    def __bool__(self) -> bool:
        return bool(self._found)


def near(word: str, known: Iterable[str]) -> str:
    """Return "Bedoelt u ...?" when a known word looks like this one, and nothing otherwise."""
    by_lower = {name.lower(): name for name in known}
    found = get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)
    return f"Bedoelt u '{by_lower[found[0]]}'?" if found else ""


def report(problems: Iterable[Problem]) -> str:
    """Return all problems as plain text: a group per file, a line per problem, a sum at the end."""
    found = list(problems)
    if not found:
        return "Geen problemen gevonden."
    groups = ["\n".join(map(str, group)) for _file, group in groupby(found, lambda p: p.file)]
    return "\n\n".join([*groups, _sum(len(found), len({p.file for p in found}))])


def _sum(problems: int, files: int) -> str:
    """Return how much is wrong, as a sentence."""
    one = "1 probleem" if problems == 1 else f"{problems} problemen"
    return f"{one} in {files} bestand{'' if files == 1 else 'en'}."
