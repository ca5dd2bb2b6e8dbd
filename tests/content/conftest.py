from collections.abc import Callable
from pathlib import Path

import pytest

from tests.content.pages import Written
from tests.content.sample import Sample, write_sample


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    """A small course without problems."""
    return write_sample(tmp_path)


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Written]:
    """Turn a text into HTML, in a course that has a few things to point at."""
    return lambda body: Written(body, tmp_path)
