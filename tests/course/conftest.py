from pathlib import Path

import pytest

from app.content import Course
from app.content.reading import read_course

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def course() -> Course:
    """The real course; its problems are the message of the failing test."""
    return read_course(ROOT)
