"""A journey for the library, as its author writes it, in a course that has its templates."""

from functools import cache
from pathlib import Path

from app.content import Course, ExampleJourney
from app.content.files.text import TextFile
from app.content.problems import Problem, Problems
from app.content.reading import read_course
from app.content.reading.folders import Files
from app.content.reading.journeys import make_journey
from app.content.reading.loading import load
from app.content.reading.written import JourneyFile
from tests.settings import COURSE

JOURNEY = "course/journeys/ik-zoek-een-moestuin.nl.toml"
TEXT = Path(__file__).with_name("ik-zoek-een-moestuin.nl.toml").read_text()


@cache
def real_course() -> Course:
    return read_course(COURSE)


def read_journey(text: str = TEXT) -> tuple[ExampleJourney | None, tuple[Problem, ...]]:
    """Return what becomes of a file, and what is wrong with it."""
    problems = Problems()
    file = load(JourneyFile, TextFile(JOURNEY, text, problems))
    journey = make_journey(file, Files(), real_course().exercises)
    return journey, problems.all()


def changed(old: str, new: str) -> list[str]:
    """Change one place in the file; return what is said about it."""
    assert old in TEXT, old
    _journey, problems = read_journey(TEXT.replace(old, new, 1))
    return [str(problem) for problem in problems]


def course_with(*journeys: ExampleJourney, version: str = "as given") -> Course:
    """Return the real course with only these journeys in its library."""
    fields = {name: getattr(real_course(), name) for name in Course.model_fields}
    return Course.model_construct(**fields | {"journeys": journeys, "version": version})
